/** The CDK app: `npm run synth`, and what `npm run deploy` deploys. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStage, stageNames } from '../lib/config/stage.ts';
import { bundleAll } from '../lib/infra/bundle.ts';
import { manyhandsApp } from '../lib/infra/synthesis.ts';

const folder = mkdtempSync(join(tmpdir(), 'manyhands-bundles-'));
const bundles = await bundleAll(folder);
const stages = stageNames.map((name) => readStage(name));
manyhandsApp(stages, bundles).app.synth();
// The synthesis keeps its own copy.
rmSync(folder, { recursive: true, force: true });
