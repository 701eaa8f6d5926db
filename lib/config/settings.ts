/** The only reader of the environment. What is missing or malformed is said by name, at start, not at the first text. */
import * as z from 'zod/mini';

const flag = z._default(z.enum(['true', 'false']), 'true');
const count = (otherwise: string) => z._default(z.string().check(z.regex(/^\d+$/)), otherwise);

const schema = z.object({
  AWS_REGION: z._default(z.string(), 'us-east-1'),
  TABLE_NAME: z._default(z.string(), 'manyhands'),
  DYNAMODB_ENDPOINT: z.optional(z.string()),
  /** Where the carrier reaches us: the exact address configured there, without a path. */
  PUBLIC_URL: z._default(z.string(), 'http://localhost:4400'),
  /** A second one, while we move from one address to another: what is signed for it is believed, what we send names the first. */
  ALSO_PUBLIC_URL: z.optional(z.string()),
  GROUP_NUMBER: z._default(z.string().check(z.regex(/^\+\d{8,15}$/)), '+15550100000'),
  TWILIO_ACCOUNT_SID: z._default(z.string(), 'AC00000000000000000000000000000000'),
  /** One token, or two lines while one replaces the other: texts are believed with either, sent with the first. */
  TWILIO_AUTH_TOKEN: z._default(z.string(), ''),
  /** The SSM parameter that holds the token, so that it stands in no template and no console. */
  TWILIO_AUTH_TOKEN_PARAMETER: z.optional(z.string()),
  AWS_ENDPOINT_URL_SSM: z.optional(z.string()),
  AWS_ACCESS_KEY_ID: z.optional(z.string()),
  AWS_SECRET_ACCESS_KEY: z.optional(z.string()),
  AWS_SESSION_TOKEN: z.optional(z.string()),
  TWILIO_BASE_URL: z.optional(z.string()),
  TWILIO_MESSAGING_SERVICE_SID: z.optional(z.string()),
  /** What follows the @ in every address of ours: the domain whose mail SES receives. */
  MAIL_DOMAIN: z._default(z.string().check(z.regex(/^[a-z0-9.-]+$/)), 'groups.localhost'),
  /** Seals the reply addresses of our mails; at least 16 characters once mail is used. */
  TOKEN_SECRET: z._default(z.string(), ''),
  /** The SSM parameter that holds it, like the carrier's token. */
  TOKEN_SECRET_PARAMETER: z.optional(z.string()),
  /** Where SES lays the mail it received. */
  MAIL_BUCKET: z._default(z.string(), ''),
  AWS_ENDPOINT_URL_S3: z.optional(z.string()),
  /** Where mail lies that was given up; only where there is mail, and only for tick. */
  DEAD_LETTERS_URL: z.optional(z.string()),
  AWS_ENDPOINT_URL_SQS: z.optional(z.string()),
  AWS_ENDPOINT_URL_LAMBDA: z.optional(z.string()),
  /** Publishes what became of a mail we sent. */
  MAIL_CONFIGURATION_SET: z.optional(z.string()),
  SES_ENDPOINT: z.optional(z.string()),
  ADVANCED_OPT_OUT: flag,
  SPREAD_MINUTES: count('10'),
});

export type Settings = z.infer<typeof schema>;

/** A setting is missing or cannot be read; the message names it and never its value. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
}

/** The settings of one deployment. Throws BadSettings. */
export const readSettings = (environment: Readonly<Record<string, string | undefined>> = process.env): Settings => {
  const read = schema.safeParse(environment);
  if (read.success) return read.data;
  throw new BadSettings(`Check these settings: ${read.error.issues.map((issue) => issue.path.join('.')).join(', ')}`);
};
