import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

type Asked = {
  readonly ShardId?: string;
  readonly ShardIteratorType?: string;
  readonly SequenceNumber?: string;
  readonly ShardIterator?: string;
};

/** A stream on the wire whose shards a test opens, fills, closes and expires, as AWS does every few hours. */
export async function serveSplittingStream() {
  const shards = new Map<string, { parent?: string; isClosed: boolean; records: string[] }>();
  let epoch = 0;
  const open = (id: string, parent?: string) =>
    shards.set(id, { ...(parent && { parent }), isClosed: false, records: [] });
  const sequence = (id: string, at: number) => `${id.replace(/\D/g, '')}00000000000000000000${at}`;

  const answers: Record<string, (asked: Asked) => object> = {
    ListStreams: () => ({ Streams: [{ StreamArn: 'arn:the-stream', TableName: 'manyhands', StreamLabel: '1' }] }),
    DescribeStream: () => ({
      StreamDescription: {
        StreamArn: 'arn:the-stream',
        Shards: [...shards].map(([ShardId, { parent }]) => ({ ShardId, ...(parent && { ParentShardId: parent }) })),
      },
    }),
    GetShardIterator: ({ ShardId = '', ShardIteratorType, SequenceNumber }) => {
      const records = shards.get(ShardId)?.records ?? [];
      const after = records.findIndex((_, at) => sequence(ShardId, at) === SequenceNumber) + 1;
      const at = ShardIteratorType === 'LATEST' ? records.length : ShardIteratorType === 'TRIM_HORIZON' ? 0 : after;
      return { ShardIterator: `${epoch}|${ShardId}|${at}` };
    },
    GetRecords: ({ ShardIterator = '' }) => {
      const [made, id = '', from] = ShardIterator.split('|');
      if (Number(made) < epoch)
        return { __type: 'com.amazonaws.dynamodb.streams#ExpiredIteratorException', message: 'expired' };
      const shard = shards.get(id);
      const all = shard?.records ?? [];
      const page = all.slice(Number(from), Number(from) + 2);
      const to = Number(from) + page.length;
      const isOver = shard?.isClosed && to === all.length;
      return {
        Records: page.map((sk, n) => ({
          eventName: 'INSERT',
          dynamodb: { Keys: { pk: { S: 'HEARD#x' }, sk: { S: sk } }, SequenceNumber: sequence(id, Number(from) + n) },
        })),
        ...(!isOver && { NextShardIterator: `${made}|${id}|${to}` }),
      };
    },
  };
  const server = createServer(async (asked, response) => {
    const operation = String(asked.headers['x-amz-target']).replace(/^.*\./, '');
    const answer = answers[operation]?.((await json(asked)) as Asked) ?? {};
    response.writeHead('__type' in answer ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    open,
    write: (id: string, ...rows: readonly string[]) => shards.get(id)?.records.push(...rows),
    close: (id: string) => {
      const shard = shards.get(id);
      if (shard) shard.isClosed = true;
    },
    expireIterators: () => {
      epoch += 1;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
