import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { afterAll, describe, expect, test } from 'vitest';
import { stageOf } from '../../lib/config/stage.ts';
import { manyhandsApp } from '../../lib/infra/synthesis.ts';

const folder = mkdtempSync(join(tmpdir(), 'manyhands-synth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bin = (name: string): string => join('node_modules', '.bin', name);

/** A network in which nobody lives, not even this machine; absent where the kernel lets nobody make one. */
const alone = ['unshare', '--user', '--map-root-user', '--net'] as const;
const canBeAlone = spawnSync(alone[0], [...alone.slice(1), 'true']).status === 0;

const synthesise = (before: readonly string[], out: string) => {
  const [command = '', ...words] = [...before, bin('node'), bin('cdk'), 'synth', '-q', '-o', out];
  // Without the folder of credentials and without a region, as on a machine that has never seen AWS.
  const env = { PATH: `${join(process.cwd(), 'node_modules', '.bin')}:${process.env.PATH}`, HOME: folder };
  return spawnSync(command, words, { env, encoding: 'utf8', timeout: 60_000 });
};

describe('synthesis', () => {
  test.skipIf(!canBeAlone)('needs no network and no account, and the rule pack has nothing to say', () => {
    const out = join(folder, 'out');
    const { status, stderr } = synthesise(alone, out);
    expect(stderr).not.toMatch(/error|warning/i);
    expect(status).toBe(0);
    for (const stage of ['dev', 'prod']) expect(existsSync(join(out, `manyhands-${stage}.template.json`))).toBe(true);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(Object.keys(manifest.artifacts)).toContain('manyhands-prod');
  });

  test('stops at a finding nobody has argued for', () => {
    const { app, stacks } = manyhandsApp([stageOf('dev', {})], [], join(folder, 'found'));
    const [stack] = stacks;
    if (!stack) throw new Error('no stack');
    new Bucket(stack, 'Careless');
    expect(() => app.synth()).toThrow();
  });
});
