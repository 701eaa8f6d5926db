/** What Lambda does with events nobody waits for, and the queue it keeps those in that fail. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../../../lib/local/httpEvent.ts';

type Call = (name: string, event: unknown) => Promise<unknown>;
type Letter = { readonly handle: string; readonly body: string };

const arnOf = (name: string): string => `arn:aws:lambda:us-east-1:111122223333:function:manyhands-prod-${name}:$LATEST`;

export const openDeadLetters = (call: Call) => {
  const letters: Letter[] = [];
  let count = 0;
  /** Three tries, then a letter as Lambda writes it (docs: invocation-async-retain-records). */
  const start = async (name: string, event: unknown): Promise<void> => {
    for (let tries = 1; tries <= 3; tries += 1) {
      const isDone = await call(name, event).then(
        () => true,
        () => false,
      );
      if (isDone) return;
    }
    count += 1;
    const requestContext = { functionArn: arnOf(name), condition: 'RetriesExhausted', approximateInvokeCount: 3 };
    const body = JSON.stringify({ version: '1.0', requestContext, requestPayload: event });
    letters.push({ handle: `handle-${count}`, body });
  };
  /** SQS's JSON protocol, and Lambda's call without an answer. */
  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const asked = JSON.parse((await readBody(req)).toString('utf8'));
    const [, name] = /^\/lambda\/2015-03-31\/functions\/manyhands-prod-(\w+)\/invocations$/.exec(req.url ?? '') ?? [];
    if (name) {
      if (req.headers['x-amz-invocation-type'] !== 'Event') throw new Error('somebody waits for the answer');
      await start(name, asked);
      res.writeHead(202).end();
      return;
    }
    const target = String(req.headers['x-amz-target']);
    const at = letters.findIndex(({ handle }) => handle === asked.ReceiptHandle);
    if (target === 'AmazonSQS.DeleteMessage' && at >= 0) letters.splice(at, 1);
    const Messages = letters.map(({ handle, body }) => ({ ReceiptHandle: handle, Body: body, MessageId: handle }));
    const told = target === 'AmazonSQS.ReceiveMessage' && letters.length > 0 ? { Messages } : {};
    res.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(told));
  };
  return { start, answer, letters };
};
