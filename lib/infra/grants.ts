/** What each function may do, and nothing else. The Sid says why; docs/iam.md is made from the stack itself. */
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { dueIndex } from './table.ts';

/** Where things are, as ARNs. */
export type Places = {
  readonly table: string;
  readonly stream: string;
  readonly token: string;
  readonly deadLetters: string;
  /** The secret that seals the tokens in our mail. */
  readonly seal: string;
  /** Only where the stage has a domain; `takers` are the functions that mail and its reports are brought to. */
  readonly mail?: {
    readonly laid: string;
    readonly photos: string;
    readonly domain: string;
    readonly identities: string;
    readonly configurationSet: string;
    readonly takers: readonly string[];
  };
};

type Rows = 'HEARD#' | 'OUT#' | 'CONTACT#' | 'COMMUNITY#' | 'POD#';

const may = (sid: string, actions: readonly string[], resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ sid, effect: Effect.ALLOW, actions: [...actions], resources: [...resources] });

/** Only rows whose partition key begins so: a function that stores texts cannot touch a community. */
const mayWithRows = (
  sid: string,
  actions: readonly string[],
  table: string,
  rows: readonly Rows[],
): PolicyStatement => {
  const statement = may(sid, actions, [table]);
  statement.addCondition('ForAllValues:StringLike', { 'dynamodb:LeadingKeys': rows.map((row) => `${row}*`) });
  return statement;
};

const readDue = ({ table }: Places) => may('FindWhatIsDue', ['dynamodb:Query'], [`${table}/index/${dueIndex}`]);

const keepFailures = ({ deadLetters }: Places) => may('KeepWhatWasGivenUp', ['sqs:SendMessage'], [deadLetters]);

const readStream = ({ stream, ...places }: Places): readonly PolicyStatement[] => [
  may('ReadTheStream', ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], [stream]),
  // Lists names only, and knows no narrower resource.
  may('FindTheStream', ['dynamodb:ListStreams'], ['*']),
  keepFailures({ stream, ...places }),
];

const readToken = ({ token }: Places) => may('KnowTheCarriersToken', ['ssm:GetParameter'], [token]);

const readSeal = ({ seal, mail }: Places): readonly PolicyStatement[] =>
  mail ? [may('SealReplyAddresses', ['ssm:GetParameter'], [seal])] : [];

const readMail = ({ mail }: Places): readonly PolicyStatement[] =>
  mail ? [may('ReadTheMailLaidForUs', ['s3:GetObject'], [mail.laid])] : [];

const keepPhotos = ({ mail }: Places): readonly PolicyStatement[] =>
  mail ? [may('KeepPhotosPeopleSend', ['s3:PutObject'], [mail.photos])] : [];

const sendPhotos = ({ mail }: Places): readonly PolicyStatement[] =>
  mail ? [may('SendPhotosAlong', ['s3:GetObject'], [mail.photos])] : [];

/**
 * SES asks for the right to the sender's identity, to the configuration set, and while the account is in the sandbox to
 * the identity of each recipient too. So any identity of the account is named, and who it may be from is the condition.
 */
const sendMail = ({ mail }: Places): readonly PolicyStatement[] => {
  if (!mail) return [];
  const send = may('SendMailFromOurDomain', ['ses:SendRawEmail'], [mail.identities]);
  send.addCondition('StringLike', { 'ses:FromAddress': `*@${mail.domain}` });
  return [send, may('HaveMailReported', ['ses:SendRawEmail'], [mail.configurationSet])];
};

/** What nobody waits for the answer of, and was given up: called again, and its letter thrown away. */
const tryMailAgain = ({ mail, deadLetters }: Places): readonly PolicyStatement[] =>
  mail
    ? [
        may('FindMailThatWasGivenUp', ['sqs:ReceiveMessage', 'sqs:DeleteMessage'], [deadLetters]),
        may('TryThatMailAgain', ['lambda:InvokeFunction'], mail.takers),
      ]
    : [];

/** A story reads and writes every kind of row in one transaction. */
const tellStories = ({ table }: Places) =>
  may(
    'TellStories',
    ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:Query'],
    [table],
  );

const storeHeard = ({ table }: Places) => mayWithRows('StoreWhatIsHeard', ['dynamodb:PutItem'], table, ['HEARD#']);

const grants: Readonly<Record<string, (places: Places) => readonly PolicyStatement[]>> = {
  receiveSms: (places) => [storeHeard(places), readToken(places)],
  receiveEmail: (places) => [
    ...readMail(places),
    ...keepPhotos(places),
    storeHeard(places),
    ...readSeal(places),
    keepFailures(places),
  ],
  receiveReport: (places) => [
    mayWithRows('NoteWhatBecameOfAMessage', ['dynamodb:UpdateItem'], places.table, ['OUT#']),
    storeHeard(places),
    readToken(places),
    ...(places.mail
      ? [
          mayWithRows('SeeWhetherMailCameBackBefore', ['dynamodb:GetItem'], places.table, ['CONTACT#']),
          keepFailures(places),
        ]
      : []),
  ],
  unsubscribe: (places) => [
    storeHeard(places),
    mayWithRows('KnowTheGroupsName', ['dynamodb:GetItem'], places.table, ['COMMUNITY#']),
    ...readSeal(places),
  ],
  hear: (places) => [
    tellStories(places),
    readDue(places),
    readToken(places),
    ...keepPhotos(places),
    ...readStream(places),
  ],
  tick: (places) => [tellStories(places), readDue(places), ...tryMailAgain(places)],
  deliver: (places) => [
    mayWithRows(
      'SendWhatWaits',
      ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
      places.table,
      ['OUT#'],
    ),
    mayWithRows('AskForConsent', ['dynamodb:GetItem'], places.table, ['CONTACT#']),
    mayWithRows('SeeWhetherAStepIsOver', ['dynamodb:GetItem'], places.table, ['POD#']),
    storeHeard(places),
    readDue(places),
    readToken(places),
    ...readSeal(places),
    ...sendMail(places),
    ...sendPhotos(places),
    ...readStream(places),
  ],
  activateMail: () => [
    // SES knows one active set of rules an account, and no resource to name it by.
    may('MakeOurMailRulesActive', ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'], ['*']),
  ],
};

/** Every function anything is said of. */
export const grantedNames: readonly string[] = Object.keys(grants);

/** Throws when a function was added and nobody said what it may do. */
export const grantsOf = (name: string, places: Places): readonly PolicyStatement[] => {
  const grant = grants[name];
  if (!grant) throw new Error(`Say in lib/infra/grants.ts what ${name} may do.`);
  return grant(places);
};
