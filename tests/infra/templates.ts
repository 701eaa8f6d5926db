/** Templates to look at, without bundling: what is in a function is another test's business. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { type Stage, stageOf } from '../../lib/config/stage.ts';
import { activation, type Bundle } from '../../lib/infra/bundle.ts';
import { grantedNames } from '../../lib/infra/grants.ts';
import { manyhandsApp } from '../../lib/infra/synthesis.ts';
import { unlocked } from '../../lib/infra/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'manyhands-infra-'));

const emptyBundle = (name: string): Bundle => {
  const own = join(folder, name);
  const file = join(own, 'index.mjs');
  mkdirSync(own, { recursive: true });
  const code = 'export const handler = async () => ({});';
  writeFileSync(file, code);
  return { name, folder: own, file, codeBytes: code.length, wordBytes: 0 };
};

/** Those that exist without mail. */
export const textFunctions = ['deliver', 'hear', 'receiveReport', 'receiveSms', 'tick'];
export const everyFunction = grantedNames.filter((name) => name !== activation.name);

const synthesised = (stage: Stage, names: readonly string[], said: Readonly<Record<string, string>> = {}) => {
  const bundles = [...names, activation.name].map(emptyBundle);
  const { app, stacks } = manyhandsApp([stage], bundles, mkdtempSync(join(folder, 'out-')), said);
  app.synth();
  const [stack] = stacks;
  if (!stack) throw new Error('no stack');
  return { stack, template: Template.fromStack(stack) };
};

const operator = { operatorEmail: 'you@example.org', groupNumber: '+15550100000' };

export const textsOnly = () => synthesised(stageOf('prod', operator), textFunctions);
const web = { domain: 'hands.example.org', certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/abc' };
/** With an address of its own, the old one still open beside it. */
export const withMail = () =>
  synthesised(
    stageOf('prod', { ...operator, domain: 'groups.example.org', web: { ...web, inUse: true } }),
    everyFunction,
  );
/** With an address of its own that nobody uses yet, or that stands alone. */
export const moving = (more: { inUse?: boolean; closeOld?: boolean }) =>
  synthesised(stageOf('prod', { ...operator, web: { ...web, ...more } }), textFunctions);
/** The very first deployment of prod. */
export const firstOfAll = () => synthesised(stageOf('prod', operator), textFunctions, { [unlocked]: 'prod' });
export const developingMail = () => synthesised(stageOf('dev', { domain: 'groups.example.org' }), everyFunction);
export const withoutPage = () =>
  synthesised(stageOf('prod', { ...operator, dashboard: false }), ['deliver', 'hear', 'tick']);
export const developing = () => synthesised(stageOf('dev', {}), textFunctions);
export const restored = () =>
  synthesised(
    stageOf('prod', {
      restoredTable: {
        name: 'manyhands-prod-again',
        streamArn: 'arn:aws:dynamodb:us-east-1:111122223333:table/manyhands-prod-again/stream/2026-11-20T00:00:00.000',
      },
    }),
    textFunctions,
  );
