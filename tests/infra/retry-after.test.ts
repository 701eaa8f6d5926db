import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { slimSdk } from '../../lib/infra/levers/sdk.ts';

const folder = mkdtempSync(join(tmpdir(), 'manyhands-retry-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const retry = resolve('node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js');
const protocols = resolve('node_modules/@smithy/core/dist-es/submodules/protocols/index.js');

type Hint = (headers: Readonly<Record<string, string>>) => Date | undefined;

const hintOf = async (name: string, plugins: Plugin[]): Promise<Hint> => {
  const outfile = join(folder, `${name}.mjs`);
  const contents = `import { getRetryAfterHint } from ${JSON.stringify(retry)};
    import { HttpResponse } from ${JSON.stringify(protocols)};
    export const hint = (headers) => getRetryAfterHint(new HttpResponse({ statusCode: 503, headers }));`;
  const stdin = { contents, resolveDir: process.cwd() };
  await build({
    stdin,
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    plugins,
    outfile,
  });
  return ((await import(pathToFileURL(outfile).href)) as { readonly hint: Hint }).hint;
};

test('how long to wait is read as the SDK reads it', async () => {
  const [theirs, ours] = await Promise.all([hintOf('theirs', []), hintOf('ours', [slimSdk])]);
  const soon = new Date(Math.floor(Date.now() / 1000) * 1000 + 30_000);
  for (const headers of [
    { 'Retry-After': '7' },
    { 'retry-after': '0.5' },
    { 'retry-after': soon.toUTCString() },
    { 'retry-after': soon.toISOString() },
    { 'x-amz-retry-after': '250' },
    { 'x-amz-retry-after': 'later' },
    { 'retry-after': 'in a while' },
    { date: soon.toUTCString() },
  ]) {
    const [one, other] = [theirs(headers)?.getTime() ?? 0, ours(headers)?.getTime() ?? 0];
    expect(Math.abs(one - other), JSON.stringify(headers)).toBeLessThan(50);
  }
});
