import { ArnFormat, CfnOutput, Duration, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { hasDashboard, isWatched, nameOf, type Stage, sealParameter, tokenParameter } from '../config/stage.ts';
import { acknowledge, acknowledgeIdentities, acknowledgeMailFolder, acknowledgePhotoFolder } from './acknowledged.ts';
import { addBudget } from './budget.ts';
import { activation, type Bundle } from './bundle.ts';
import { addMinute } from './clock.ts';
import { addDashboard } from './dashboard.ts';
import { addFunction } from './function.ts';
import { grantsOf, type Places } from './grants.ts';
import { addMail, mailTakers } from './mail.ts';
import { hasMail, mailEnvironment, mailNames } from './mail-names.ts';
import { addDeadLetters, addReader } from './readers.ts';
import { eachMinute, otherwise, sizes } from './sizes.ts';
import { addTable, type TableParts } from './table.ts';
import { addWatch } from './watch.ts';
import { addRoutes, addWeb, type Web } from './web.ts';

/** Those the stream tells, and of which rows. */
const told = [
  { name: 'hear', prefix: 'HEARD#' },
  { name: 'deliver', prefix: 'OUT#' },
] as const;

/** `hear` fetches what came with a text. */
const knowsTheToken = new Set(['receiveSms', 'receiveReport', 'deliver', 'hear']);
/** Who seals the addresses in our mail, or reads a seal; a function that is told of a secret must be able to have it. */
const knowsTheSeal = new Set(['receiveEmail', 'unsubscribe', 'deliver']);
const touchesPhotos = ['receiveEmail', 'hear', 'deliver'];

export type ManyhandsProps = StackProps & { readonly plan: Stage; readonly bundles: readonly Bundle[] };

type Around = { readonly table: TableParts; readonly web: Web; readonly places: Places; readonly deadLetters: Queue };

/** Everything one deployment is. */
export class Manyhands extends Stack {
  readonly functions: ReadonlyMap<string, Lambda>;

  constructor(scope: Construct, { plan, bundles, ...props }: ManyhandsProps) {
    super(scope, nameOf(plan), { ...props, description: 'A neighborhood does things together by text and email.' });
    Tags.of(this).add('manyhands', plan.name);
    const table = addTable(this, plan);
    // Commands ask for these: a stage's file is kept by nobody but whoever wrote it.
    new CfnOutput(this, 'TableInUse', { value: table.name });
    if (plan.domain) new CfnOutput(this, 'MailDomain', { value: plan.domain });
    const web = addWeb(this, plan);
    const deadLetters = addDeadLetters(this, plan);
    const places = this.#places(plan, table, deadLetters);
    const ours = bundles.filter(({ name }) => name !== activation.name);
    this.functions = this.#addFunctions(plan, ours, { table, web, places, deadLetters });
    addRoutes(web, this.functions);
    for (const { name, prefix } of told) {
      const lambda = this.functions.get(name);
      if (lambda) addReader(this, table.streamArn, { lambda, prefix }, deadLetters);
    }
    addMinute(
      this,
      plan,
      eachMinute.flatMap((name) => this.functions.get(name) ?? []),
    );
    this.#addMail(plan, bundles, places, deadLetters);
    this.#watch(plan, web, deadLetters);
  }

  /** Where things are, as the rights of functions name them. */
  #places(plan: Stage, table: TableParts, deadLetters: Queue): Places {
    const parameter = (name: string) =>
      this.formatArn({ service: 'ssm', resource: 'parameter', resourceName: name.slice(1) });
    const ses = (resource: string, resourceName: string) => this.formatArn({ service: 'ses', resource, resourceName });
    const places = {
      table: table.arn,
      stream: table.streamArn,
      token: parameter(tokenParameter(plan)),
      seal: parameter(sealParameter(plan)),
      deadLetters: deadLetters.queueArn,
    };
    if (!hasMail(plan)) return places;
    const { bucket, folder, photos, configurationSet } = mailNames(plan);
    const inBucket = (prefix: string): string => `arn:${this.partition}:s3:::${bucket}/${prefix}*`;
    const takers = mailTakers.map((name) =>
      this.formatArn({
        service: 'lambda',
        resource: 'function',
        resourceName: `${nameOf(plan)}-${name}`,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    );
    const sent = {
      domain: plan.domain,
      identities: ses('identity', '*'),
      configurationSet: ses('configuration-set', configurationSet),
    };
    return { ...places, mail: { laid: inBucket(folder), photos: inBucket(photos), takers, ...sent } };
  }

  #addMail(plan: Stage, bundles: readonly Bundle[], places: Places, deadLetters: Queue): void {
    if (!hasMail(plan)) return;
    const { bucket, folder, photos } = mailNames(plan, '<AWS::AccountId>');
    const inBucket = (prefix: string): string => `arn:${this.partition}:s3:::${bucket}/${prefix}*`;
    const receiver = this.functions.get('receiveEmail')?.role;
    if (receiver) acknowledgeMailFolder(receiver, inBucket(folder));
    for (const { role } of touchesPhotos.flatMap((name) => this.functions.get(name) ?? []))
      if (role) acknowledgePhotoFolder(role, inBucket(photos));
    const sender = this.functions.get('deliver')?.role;
    if (sender) acknowledgeIdentities(sender, `arn:${this.partition}:ses:${plan.region}:<AWS::AccountId>:identity/*`);
    const bundle = bundles.find(({ name }) => name === activation.name);
    const may = grantsOf(activation.name, places);
    const activate =
      bundle && plan.activateMail
        ? addFunction(this, { stage: plan, bundle, size: otherwise, environment: {}, may })
        : undefined;
    if (activate?.role) acknowledge(activate.role, 'AwsSolutions-IAM5[Resource::*]');
    addMail(this, { stage: plan, functions: this.functions, activation: activate, deadLetters });
  }

  #addFunctions(
    plan: Stage,
    bundles: readonly Bundle[],
    { table, web, places, deadLetters }: Around,
  ): ReadonlyMap<string, Lambda> {
    const shared = {
      TABLE_NAME: table.name,
      PUBLIC_URL: web.publicUrl,
      ...(web.alsoUrl ? { ALSO_PUBLIC_URL: web.alsoUrl } : {}),
      GROUP_NUMBER: plan.groupNumber,
      TWILIO_ACCOUNT_SID: plan.accountSid,
      ADVANCED_OPT_OUT: String(plan.advancedOptOut),
      ...(plan.messagingServiceSid ? { TWILIO_MESSAGING_SERVICE_SID: plan.messagingServiceSid } : {}),
      ...(hasMail(plan) ? mailEnvironment(plan) : {}),
    };
    return new Map(
      bundles.map((bundle) => {
        const own = {
          ...(knowsTheToken.has(bundle.name) ? { TWILIO_AUTH_TOKEN_PARAMETER: tokenParameter(plan) } : {}),
          ...(hasMail(plan) && bundle.name === 'tick' ? { DEAD_LETTERS_URL: deadLetters.queueUrl } : {}),
          ...(hasMail(plan) && knowsTheSeal.has(bundle.name) ? { TOKEN_SECRET_PARAMETER: sealParameter(plan) } : {}),
        };
        const lambda = addFunction(this, {
          stage: plan,
          bundle,
          size: sizes[bundle.name] ?? otherwise,
          environment: { ...shared, ...own },
          may: grantsOf(bundle.name, places),
        });
        return [bundle.name, lambda];
      }),
    );
  }

  #watch(stage: Stage, { api }: Web, queue: Queue): void {
    addBudget(this, stage);
    if (!isWatched(stage)) return;
    const { functions } = this;
    const deadLetters = queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(5),
      statistic: 'Maximum',
    });
    const alarms = addWatch(this, { stage, functions, apiId: api.apiId, deadLetters });
    if (hasDashboard(stage)) addDashboard(this, { stage, functions, apiId: api.apiId, alarms });
  }
}
