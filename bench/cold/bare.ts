/** The SDK calls one command needs and nothing else: two reads side by side, two more, one transaction of the same rows. */
import {
  type AttributeValue,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { phone } from './town.ts';

type Item = Record<string, AttributeValue>;

const TableName = 'manyhands';
const keyOf = (pk: string, sk: string): Item => ({ pk: { S: pk }, sk: { S: sk } });

/** `writes` tells whether the command changes the pod; an answer alone does not write it. */
export const openBare = async (endpoint: string) => {
  const client = new DynamoDBClient({
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const read = async (key: Item): Promise<Item> =>
    (await client.send(new GetItemCommand({ TableName, Key: key, ConsistentRead: true }))).Item ?? {};
  const pod = await read(keyOf('POD#maple-1', 'POD'));
  let count = 0;

  /** The heard row a command begins with; not part of what is measured. */
  const prepare = async (): Promise<string> => {
    count += 1;
    const id = `bare-${count}`;
    const Item = { ...keyOf('HEARD#bare', id), S: { S: 'waiting' }, body: { S: '{"text":"status"}' } };
    await client.send(new PutItemCommand({ TableName, Item }));
    return id;
  };

  const absent = { ConditionExpression: 'attribute_not_exists(pk)' };
  const put = (Item: Item, condition: object = absent) => ({ Put: { TableName, Item, ...condition } });

  const act = async (id: string, writes: boolean): Promise<void> => {
    await Promise.all([read(keyOf('HEARD#bare', id)), read(keyOf(`CONTACT#${phone(1)}`, 'CONTACT'))]);
    await Promise.all([read(keyOf('POD#maple-1', 'POD')), read(keyOf('COMMUNITY#maple', 'COMMUNITY'))]);
    const heard = {
      Update: {
        TableName,
        Key: keyOf('HEARD#bare', id),
        UpdateExpression: 'SET #s = :done',
        ConditionExpression: '#s = :waiting',
        ExpressionAttributeNames: { '#s': 'S' },
        ExpressionAttributeValues: { ':done': { S: 'done' }, ':waiting': { S: 'waiting' } },
      },
    };
    const answer = put({
      ...keyOf('OUT#bare', id),
      S: { S: 'ready' },
      body: { S: '{"text":"Thank you, and so on."}' },
    });
    const changed = writes
      ? [
          put({ ...pod, ...keyOf('POD#bare', 'POD') }, {}),
          put({ ...keyOf('POD#bare', `FACT#${id}`), body: { S: '{}' } }),
        ]
      : [];
    await client.send(new TransactWriteItemsCommand({ TransactItems: [heard, answer, ...changed] }));
  };
  return { prepare, act, close: () => client.destroy() };
};
