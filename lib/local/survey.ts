/** Looking over the whole table, which only this machine may: which communities there are, and what was said to whom. */
import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { isEmail } from '../domain/door/address.ts';
import type { Community, Pod } from '../domain/nouns.ts';
import type { Row, Table } from '../runtime/ports.ts';
import { communityKey, podKey } from '../runtime/rows.ts';

/** The codes of all communities, in order. */
export const communityCodes = async (client: DynamoDBClient, tableName: string): Promise<readonly string[]> => {
  const codes: string[] = [];
  let from: Record<string, never> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: tableName,
        ConsistentRead: true,
        ProjectionExpression: 'pk',
        FilterExpression: 'begins_with(pk, :community)',
        ExpressionAttributeValues: { ':community': { S: 'COMMUNITY#' } },
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    for (const item of page.Items ?? []) codes.push((item.pk?.S ?? '').slice('COMMUNITY#'.length));
    from = page.LastEvaluatedKey as Record<string, never> | undefined;
  } while (from);
  return codes.sort();
};

export type Whole = { readonly community: Community; readonly pods: readonly Pod[] };

/** One community with all its pods; undefined when there is none of that code. */
export const wholeCommunity = async (table: Table, code: string): Promise<Whole | undefined> => {
  const [row] = await table.get([communityKey(code)]);
  const community = row?.body as Community | undefined;
  if (!community) return undefined;
  const pods = await table.get(community.pods.map(podKey));
  return { community, pods: pods.flatMap((one) => (one ? [one.body as Pod] : [])) };
};

/** Every fact of a community's pods, oldest first. */
export const factRows = async (table: Table, { pods }: Whole): Promise<readonly Row[]> => {
  const lists = await Promise.all(pods.map(({ id }) => table.list(`POD#${id}`, { prefix: 'FACT#' })));
  return lists.flat().sort((a, b) => String(a.plain.at).localeCompare(String(b.plain.at)));
};

export type SaidView = {
  readonly at: string;
  readonly to: string;
  readonly channel: string;
  readonly why: string;
  readonly segments: number;
  readonly state: string;
  readonly reason?: string;
};

/** What somebody said without their name is not told from the other side either. */
const unnamed: ReadonlySet<string> = new Set(['frustration', 'same', 'concern', 'reflect', 'park', 'answer', 'undo']);
const whyOf = (why: string): string => (unnamed.has(why) ? 'answer' : why);

/** Every message of a community: to whom by name and why, never its words, number or address. */
export const saidView = async (table: Table, { community, pods }: Whole): Promise<readonly SaidView[]> => {
  const members = pods.flatMap((pod) => pod.members);
  const lists = await Promise.all(
    members
      .flatMap((member) => [member.address, ...(member.others ?? [])].map((address) => ({ member, address })))
      .map(async ({ member, address }) =>
        (await table.list(`OUT#${address}`))
          .filter(({ plain }) => plain.community === community.code)
          .map(({ plain }) => ({
            at: String(plain.createdAt),
            to: member.name ?? 'a neighbor',
            channel: isEmail(address) ? 'email' : 'sms',
            why: whyOf(String(plain.why)),
            segments: Number(plain.segments),
            state: String(plain.S),
            ...(plain.reason === undefined ? {} : { reason: String(plain.reason) }),
          })),
      ),
  );
  return lists.flat().sort((a, b) => a.at.localeCompare(b.at));
};
