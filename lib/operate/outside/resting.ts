/** Functions put to rest and woken: with no place to run in they are called by nobody, and a deployment leaves that as it is. */
import { DeleteFunctionConcurrencyCommand, LambdaClient, PutFunctionConcurrencyCommand } from '@aws-sdk/client-lambda';

export type Resting = {
  readonly rest: (functions: readonly string[]) => Promise<void>;
  readonly wake: (functions: readonly string[]) => Promise<void>;
};

/** `name` is the deployment's: manyhands-prod. */
export const openResting = (region: string, name: string): Resting => {
  const lambda = new LambdaClient({ region });
  return {
    rest: async (functions) => {
      for (const one of functions) {
        const asked = { FunctionName: `${name}-${one}`, ReservedConcurrentExecutions: 0 };
        await lambda.send(new PutFunctionConcurrencyCommand(asked));
      }
    },
    wake: async (functions) => {
      for (const one of functions)
        await lambda.send(new DeleteFunctionConcurrencyCommand({ FunctionName: `${name}-${one}` }));
    },
  };
};
