/** Messages that were refused for good: one is somebody's wrong number, many are us. */
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { type Finding, fine, look, missing } from '../finding.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** Fewer than this in a day are a matter of those addresses. */
const many = 3;

type Ended = { readonly all: number; readonly failed: readonly string[] };

/** What ended since an instant (ISO): how many, and the carrier's code of each that failed. Reads the table once through. */
const endedSince = async (client: DynamoDBClient, TableName: string, since: string): Promise<Ended> => {
  const asked = {
    TableName,
    ProjectionExpression: '#s, reason',
    FilterExpression: 'begins_with(pk, :out) AND endedAt >= :since AND #s <> :withheld',
    ExpressionAttributeNames: { '#s': 'S' },
    ExpressionAttributeValues: { ':out': { S: 'OUT#' }, ':since': { S: since }, ':withheld': { S: 'withheld' } },
  };
  let all = 0;
  const failed: string[] = [];
  for await (const { Items = [] } of paginateScan({ client }, asked)) {
    all += Items.length;
    failed.push(...Items.filter(({ S }) => S?.S === 'failed').map(({ reason }) => reason?.S ?? 'unknown'));
  }
  return { all, failed };
};

const codesOf = (failed: readonly string[]): string =>
  [...new Set(failed)].map((code) => `${code}: ${failed.filter((one) => one === code).length}`).join(', ');

export const checkFailed = async (client: DynamoDBClient, tableName: string, now: string): Promise<Finding> => {
  const since = new Date(Date.parse(now) - dayMs).toISOString();
  const { all, failed } = await endedSince(client, tableName, since);
  if (failed.length < many) return fine(`${failed.length} of ${all} messages of the last day were refused for good`);
  const what = `${failed.length} of ${all} messages of the last day were refused for good (${codesOf(failed)})`;
  const doThis =
    'The codes are the carrier’s: twilio.com/docs/api/errors; “unknown” is a mail of which nobody heard again. Look at its account, the number, and the registration, or in the SES console.';
  return failed.length * 2 > all ? missing(what, doThis) : look(what, doThis);
};
