import { createRequire } from 'node:module';

/** Thrown when there is no database to run on this machine and none was named. */
export class NoEngine extends Error {
  override readonly name = 'NoEngine';

  constructor(platform: string, options?: ErrorOptions) {
    super(
      `No database runs on ${platform} here. On Linux (x64) run "npm ci" with its optional packages. ` +
        'Elsewhere start anything that speaks DynamoDB (for example: docker run -p 8000:8000 amazon/dynamodb-local) ' +
        'and set DYNAMODB_ENDPOINT=http://localhost:8000.',
      options,
    );
  }
}

/** The path of the engine's program; throws `NoEngine` with what to do instead. */
export function engineBinary(platform = `${process.platform}-${process.arch}`): string {
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${platform}/dynoxide`);
  } catch (cause) {
    throw new NoEngine(platform, { cause });
  }
}
