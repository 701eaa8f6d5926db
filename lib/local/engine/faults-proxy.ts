import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type FaultRates, fateOf, noFaults, refusalOf, seededRandom } from './faults.ts';
import { indexLag, shuffled } from './faults-page.ts';

export type FaultsProxy = {
  readonly endpoint: string;
  /** Changes some rates from the next request on. */
  readonly set: (rates: Partial<FaultRates>) => void;
  /** How many requests met each fate. */
  readonly counts: () => Readonly<Record<'conflict' | 'throttle' | 'lose-answer' | 'pass', number>>;
  readonly stop: () => Promise<void>;
};

type Answer = { readonly status: number; readonly body: Buffer };

/**
 * Stands before the engine and does what AWS does and the engine never would: conflicts, throttles, lost answers,
 * a late index, a shuffled stream. The same seed and the same order of requests meet the same fates.
 */
export async function startFaultsProxy(
  options: { readonly target: string; readonly seed: number } & Partial<FaultRates>,
): Promise<FaultsProxy> {
  const { target, seed, ...given } = options;
  let rates: FaultRates = { ...noFaults, ...given };
  const random = seededRandom(seed);
  const lag = indexLag(() => performance.now());
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const counts = { conflict: 0, throttle: 0, 'lose-answer': 0, pass: 0 };

  const serve = async (asked: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(asked);
    const operation = operationOf(asked);
    const fate = fateOf(operation, rates, random);
    const luck = random();
    counts[fate] += 1;
    if (fate === 'conflict' || fate === 'throttle') {
      const refusal = refusalOf(fate, operation, parsed(body)?.TransactItems?.length ?? 1, () => luck);
      return reply(response, { status: 400, body: Buffer.from(JSON.stringify(refusal)) });
    }
    const answer = await forward(target, asked, body, agent);
    if (answer.status === 200 && rates.lagMs > 0) lag.written(operation, parsed(body));
    if (fate === 'lose-answer') return void asked.socket.destroy();
    if (operation === 'Query' && parsed(body)?.IndexName && rates.lagMs > 0) {
      return reply(
        response,
        rewritten(answer, (page) => lag.hide(page, rates.lagMs)),
      );
    }
    const isShuffled = operation === 'GetRecords' && rates.shuffleStream;
    return reply(response, isShuffled ? rewritten(answer, (page) => shuffled(page, random)) : answer);
  };
  const server = createServer((asked, response) => {
    // The engine is gone or hung up: the client must see a broken connection, as it would without us.
    serve(asked, response).catch(() => asked.socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    set: (some) => {
      rates = { ...rates, ...some };
    },
    counts: () => ({ ...counts }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      agent.destroy();
      await once(server, 'close');
    },
  };
}

/** “DynamoDB_20120810.PutItem” is how the wire names it. */
function operationOf(asked: IncomingMessage): string {
  return String(asked.headers['x-amz-target'] ?? '').replace(/^.*\./, '');
}

type Parsed = { readonly TransactItems?: readonly unknown[]; readonly IndexName?: string };

function parsed(body: Buffer): Parsed | undefined {
  return body.length > 0 ? JSON.parse(body.toString()) : undefined;
}

function rewritten(answer: Answer, change: (page: unknown) => unknown): Answer {
  return answer.status === 200 ? { ...answer, body: Buffer.from(JSON.stringify(change(parsed(answer.body)))) } : answer;
}

async function forward(target: string, asked: IncomingMessage, body: Buffer, agent: Agent): Promise<Answer> {
  const { host, connection, 'transfer-encoding': _, ...headers } = asked.headers;
  const passed = { ...headers, 'content-length': String(body.length) };
  const outgoing = request(new URL(asked.url ?? '/', target), {
    method: asked.method ?? 'POST',
    headers: passed,
    agent,
  });
  outgoing.end(body);
  const [incoming]: IncomingMessage[] = await once(outgoing, 'response');
  if (!incoming) throw new Error('The engine gave no answer.');
  return { status: incoming.statusCode ?? 500, body: await buffer(incoming) };
}

/** The engine's own headers are left behind: a changed body would not match its checksum. */
function reply(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': answer.body.length,
  });
  response.end(answer.body);
}
