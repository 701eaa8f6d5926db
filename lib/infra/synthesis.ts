/** The app as it is synthesised: both stages, the recommended flags, the rule pack. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Stage } from '../config/stage.ts';
import type { Bundle } from './bundle.ts';
import { Manyhands } from './stack.ts';

const root = resolve(import.meta.dirname, '../..');

/** The flags of cdk.json, for whoever synthesises without the command. */
const flags = (): Record<string, unknown> => JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')).context;

export type Synthesis = { readonly app: App; readonly stacks: readonly Manyhands[] };

/** `said` is what the command line says with --context. Call `app.synth()` to get the templates; it throws when the rule pack finds anything nobody has argued for. */
export const manyhandsApp = (
  stages: readonly Stage[],
  bundles: readonly Bundle[],
  outdir?: string,
  said: Readonly<Record<string, string>> = {},
): Synthesis => {
  const postCliContext = { ...flags(), ...said };
  const app = new App({ postCliContext, analyticsReporting: false, ...(outdir ? { outdir } : {}) });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const stacks = stages.map((plan) => new Manyhands(app, { plan, bundles, env: { region: plan.region } }));
  return { app, stacks };
};
