import { CfnOutput } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { DomainName, HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { nameOf, ownUrlOf, type Stage } from '../config/stage.ts';
import { acknowledge } from './acknowledged.ts';
import { addLog } from './function.ts';

/** The carrier sends three texts a second at most; a storm beyond this is not neighbors. */
const throttle = { rateLimit: 50, burstLimit: 100 };

/** Neither addresses nor paths: an unsubscribe link holds somebody's token. */
const logged = {
  at: '$context.requestTime',
  id: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  trouble: '$context.integrationErrorMessage',
};

export type Web = {
  readonly api: HttpApi;
  /** Where the world reaches us, without a path and without a slash at the end. */
  readonly publicUrl: string;
  /** The other address, while we move from one to the other; what comes to it is believed as well. */
  readonly alsoUrl: string | undefined;
};

const addOwnName = (scope: Construct, web: NonNullable<Stage['web']>): DomainName => {
  const certificate = Certificate.fromCertificateArn(scope, 'Certificate', web.certificateArn);
  const domain = new DomainName(scope, 'OwnName', { domainName: web.domain, certificate });
  new CfnOutput(scope, 'WebRecord', {
    value: `${web.domain} CNAME ${domain.regionalDomainName}`,
    description: 'Write this record where your domain is kept.',
  });
  return domain;
};

/** The address we name, and the other one that is open beside it. */
const addressesOf = (stage: Stage, api: HttpApi): readonly [string, string | undefined] => {
  const own = ownUrlOf(stage);
  if (!own) return [api.apiEndpoint, undefined];
  if (!stage.web?.inUse) return [api.apiEndpoint, own];
  return [own, stage.web.closeOld ? undefined : api.apiEndpoint];
};

/** The door for webhooks: throttled, logged without anybody in it, and nothing behind it yet. */
export const addWeb = (scope: Construct, stage: Stage): Web => {
  const own = stage.web && addOwnName(scope, stage.web);
  const api = new HttpApi(scope, 'Web', {
    apiName: nameOf(stage),
    createDefaultStage: false,
    disableExecuteApiEndpoint: stage.web?.closeOld ?? false,
  });
  new HttpStage(scope, 'WebStage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle,
    accessLogSettings: {
      destination: new LogGroupLogDestination(addLog(scope, 'WebLog', `/${nameOf(stage)}/web`)),
      format: AccessLogFormat.custom(JSON.stringify(logged)),
    },
    ...(own ? { domainMapping: { domainName: own } } : {}),
  });
  const [publicUrl, alsoUrl] = addressesOf(stage, api);
  new CfnOutput(scope, 'PublicUrl', { value: publicUrl, description: 'Where the carrier posts: /twilio/sms' });
  return { api, publicUrl, alsoUrl };
};

export type Route = { readonly path: string; readonly methods: readonly HttpMethod[]; readonly to: string };

/** What is reached from outside, and by which function it is answered. */
export const routes: readonly Route[] = [
  { path: '/twilio/sms', methods: [HttpMethod.POST], to: 'receiveSms' },
  { path: '/twilio/status', methods: [HttpMethod.POST], to: 'receiveReport' },
  { path: '/u/{token}', methods: [HttpMethod.GET, HttpMethod.POST], to: 'unsubscribe' },
];

/** Opens the ways whose function exists. */
export const addRoutes = ({ api }: Web, functions: ReadonlyMap<string, Lambda>): void => {
  for (const { path, methods, to } of routes) {
    const lambda = functions.get(to);
    if (!lambda) continue;
    const integration = new HttpLambdaIntegration(`${to}Integration`, lambda);
    for (const route of api.addRoutes({ path, methods: [...methods], integration }))
      acknowledge(route, 'AwsSolutions-APIG4');
  }
};
