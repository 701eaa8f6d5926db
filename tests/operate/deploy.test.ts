import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Cloud, freshCloud, openCloud } from './cloud.ts';

/** The command as somebody types it, in a folder of its own; in the place of CDK stands something that leaves a mark. */
const folder = mkdtempSync(join(tmpdir(), 'manyhands-deploy-'));
const mark = join(folder, 'deployed');
const parameter = '/manyhands/prod/twilio-auth-token';
const [a, b] = ['a'.repeat(32), 'b'.repeat(32)] as const;
let cloud: Cloud;
let aws: Awaited<ReturnType<typeof openCloud>>;

beforeAll(async () => {
  aws = await openCloud(() => cloud);
  mkdirSync(join(folder, 'stages'));
  writeFileSync(join(folder, 'stages/prod.json'), '{}');
  writeFileSync(join(folder, 'cdk'), `#!/bin/sh\necho "$@" >> ${mark}\n`);
  chmodSync(join(folder, 'cdk'), 0o755);
});
afterAll(() => {
  aws.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  cloud = freshCloud();
});

const typed = async (command: string, words: readonly string[], answer = '') => {
  const file = resolve(import.meta.dirname, `../../bin/${command}.ts`);
  const run = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, 'prod', ...words], {
    cwd: folder,
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
  });
  let shown = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (part) => (shown += part));
  run.stdin.end(`${answer}\n`);
  const code = await new Promise((done) => run.on('close', done));
  return { code, shown, isDeployed: existsSync(mark) };
};

describe('npm run deploy -- prod --token', () => {
  test('keeps the token, deploys nothing, and says what is next', async () => {
    expect(await typed('deploy', ['--token'], a)).toMatchObject({
      code: 0,
      shown: expect.stringMatching(/The token is kept; nothing was deployed\. Next: npm run deploy -- prod --check\n$/),
      isDeployed: false,
    });
    expect(cloud.parameters.get(parameter)).toBe(a);
  });

  test('beside one in use says that both are believed until the old one is forgotten', async () => {
    cloud.stack = { status: 'CREATE_COMPLETE', outputs: {} };
    cloud.parameters.set(parameter, a);
    const { shown } = await typed('deploy', ['--token'], b);
    expect(shown).toMatch(/believed too, until.*primary.*--forget-old-token\n$/);
    expect(cloud.parameters.get(parameter)).toBe(`${b}\n${a}`);
    expect(await typed('deploy', ['--forget-old-token'])).toMatchObject({
      code: 0,
      shown: expect.stringMatching(/^The old token is forgotten; nothing was deployed\./),
      isDeployed: false,
    });
    expect(cloud.parameters.get(parameter)).toBe(b);
  });

  test('takes no more words, and no nonsense', async () => {
    expect(await typed('deploy', ['--token', '--webhooks'], a)).toMatchObject({
      code: 1,
      shown: expect.stringContaining('each stand alone'),
    });
    expect(await typed('deploy', ['--token'], 'hello')).toMatchObject({
      code: 1,
      shown: expect.stringMatching(/: This is no auth token/),
    });
    expect(cloud.parameters.size).toBe(0);
  });
});

test('npm run deploy -- prod stops before CDK where something is missing', async () => {
  expect(await typed('deploy', [])).toMatchObject({
    code: 1,
    shown: expect.stringMatching(/MISSING {2}No number is set[\s\S]*Mend what is MISSING/),
    isDeployed: false,
  });
});

test('npm run doctor -- prod without a login still says what is wrong with the file', async () => {
  cloud.isLoggedIn = false;
  expect(await typed('doctor', [])).toMatchObject({
    code: 1,
    shown: expect.stringMatching(/MISSING {2}No number is set[\s\S]*MISSING {2}You are not logged in to AWS/),
  });
});

test('npm run doctor -- prod says what it could not look at, and everything else', async () => {
  cloud.parameters.set('/cdk-bootstrap/hnb659fds/version', '28');
  cloud.stack = { status: 'CREATE_COMPLETE', outputs: { PublicUrl: 'http://127.0.0.1:1' } };
  const { shown } = await typed('doctor', []);
  // The table is nowhere in this world, and so nobody can look into it.
  expect(shown).toMatch(/look {5}Nobody could look at who waits\n/);
  expect(shown).toMatch(/ok {7}The clock calls hear, tick and deliver each minute\n/);
  expect(shown).toMatch(/ok {7}Alarms reach somebody who has confirmed/);
});
