/** What one deployment is told, in `stages/<name>.json`: no secret is among it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Numbers kept for fiction: what a stage holds until somebody has written their own. */
export const inventedNumber = '+15550100000';
export const inventedAccount = `AC${'0'.repeat(32)}`;
export const inventedService = `MG${'0'.repeat(32)}`;

const domain = z.string().check(z.regex(/^(?=.{4,253}$)([a-z0-9-]+\.)+[a-z]{2,}$/));

const ownAddress = z
  .strictObject({
    domain,
    certificateArn: z.string().check(z.startsWith('arn:aws:acm:')),
    /** Its record is written: what we send names it, and the carrier may post there. Until then it only stands ready. */
    inUse: z._default(z.boolean(), false),
    /** The address AWS gave is closed, with every unsubscribe link that names it. */
    closeOld: z._default(z.boolean(), false),
  })
  .check(z.refine(({ inUse, closeOld }) => inUse || !closeOld, '"closeOld" only once it is "inUse"'));

const schema = z.strictObject({
  /** One where mail can be received; us-east-1 always can. */
  region: z._default(z.string().check(z.regex(/^[a-z]{2}-[a-z]+-\d$/)), 'us-east-1'),
  /** The number people text, E.164. */
  groupNumber: z._default(z.string().check(z.regex(/^\+\d{8,15}$/)), inventedNumber),
  accountSid: z._default(z.string().check(z.regex(/^AC[0-9a-f]{32}$/)), inventedAccount),
  messagingServiceSid: z.optional(z.string().check(z.regex(/^MG[0-9a-f]{32}$/))),
  /** YES and INFO were taken from the Messaging Service's lists. */
  advancedOptOut: z._default(z.boolean(), true),
  /** Who is told when something breaks, and when it costs more than thought. */
  operatorEmail: z.optional(z.email()),
  monthlyBudgetUsd: z._default(z.number().check(z.gt(0)), 5),
  /** Alarms; one account has ten free, so only prod has them unless asked. */
  watched: z.optional(z.boolean()),
  /** One page of graphs, where there are alarms; an account has three free, each more is $3 a month. */
  dashboard: z.optional(z.boolean()),
  /** Mail for `<code>@domain`; absent means texts only. */
  domain: z.optional(domain),
  /** AWS lets one set of rules for incoming mail be active in an account; false leaves that to you. */
  activateMail: z._default(z.boolean(), true),
  /** An address of your own for the webhooks, and its certificate in this region. */
  web: z.optional(ownAddress),
  /** A table restored from a point in time takes the place of the stack's own. */
  restoredTable: z.optional(
    z.strictObject({ name: z.string().check(z.minLength(3)), streamArn: z.string().check(z.startsWith('arn:aws')) }),
  ),
});

export const stageNames = ['dev', 'prod'] as const;

export type StageName = (typeof stageNames)[number];

export type Stage = z.infer<typeof schema> & { readonly name: StageName };

/** A stage's file cannot be read; the message names the fields. */
export class BadStage extends Error {
  override readonly name = 'BadStage';
}

export const isStageName = (name: string | undefined): name is StageName => name === 'dev' || name === 'prod';

/** Reads the words of one stage. Throws BadStage. */
export const stageOf = (name: StageName, words: unknown): Stage => {
  const read = schema.safeParse(words);
  if (read.success) return { name, ...read.data };
  const fields = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  throw new BadStage(`Check stages/${name}.json: ${fields.join('; ')}`);
};

/** Where the stage's own address is, whether or not it leads to us yet. */
export const ownUrlOf = ({ web }: Pick<Stage, 'web'>): string | undefined => web && `https://${web.domain}`;

/** The stage as its file says, or with invented numbers when nobody has written one yet. Throws BadStage. */
export const readStage = (name: StageName, folder = 'stages'): Stage => {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) return stageOf(name, {});
  try {
    return stageOf(name, JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new BadStage(`stages/${name}.json is no JSON: ${cause.message}`, { cause });
    throw cause;
  }
};

export const isWatched = ({ name, watched }: Stage): boolean => watched ?? name === 'prod';

export const hasDashboard = (stage: Stage): boolean => isWatched(stage) && (stage.dashboard ?? stage.name === 'prod');

/** The name of everything that belongs to one deployment. */
export const nameOf = ({ name }: Pick<Stage, 'name'>): string => `manyhands-${name}`;

/** Where SES lays mail; names of buckets are shared by the whole world, hence the account's number in it. */
export const mailBucketOf = (stage: Pick<Stage, 'name' | 'region'>, account: string): string =>
  `${nameOf(stage)}-mail-${account}-${stage.region}`;

/** Where the secret is kept that seals the tokens in our mail's reply addresses. */
export const sealParameter = ({ name }: Pick<Stage, 'name'>): string => `/manyhands/${name}/token-secret`;

/** Where the carrier's token is kept: one token, or two lines while one replaces the other. */
export const tokenParameter = ({ name }: Pick<Stage, 'name'>): string => `/manyhands/${name}/twilio-auth-token`;
