/** One function as it runs on AWS: the same files for the stack, the tests and the benches. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { minify } from '@swc/core';
import { type BuildOptions, transform } from 'esbuild';
import { builtinsAsTheyAre } from './levers/builtins.ts';
import { slimCarrier } from './levers/carrier.ts';
import { leanTable, slimSdk } from './levers/sdk.ts';
import { buildWithWords, wordsFile } from './levers/words.ts';

const root = resolve(import.meta.dirname, '../..');

export type Bundle = {
  readonly name: string;
  /** The folder that is uploaded. */
  readonly folder: string;
  /** The code in it that Lambda starts, ES module. */
  readonly file: string;
  /** All code, minified, parts loaded later included. */
  readonly codeBytes: number;
  /** Words of templates/ beside the code, JSON; 0 where there are none. */
  readonly wordBytes: number;
};

/** Every function there is: a file in `functions/` is one. */
export const functionNames = (): readonly string[] =>
  readdirSync(join(root, 'functions'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();

export const entryOf = (name: string): string => join(root, 'functions', `${name}.ts`);

const options: BuildOptions = {
  bundle: true,
  minify: true,
  // One letter beyond ASCII makes the engine hold and read the whole file at two bytes a letter.
  charset: 'ascii',
  legalComments: 'none',
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // What is imported at a later moment is a file of its own, not read before that.
  splitting: true,
  chunkNames: 'part-[hash]',
  outExtension: { '.js': '.mjs' },
  // Without it the CommonJS copies are taken, and the SDK weighs a third more.
  mainFields: ['module', 'main'],
  // The carrier's validator and client are CommonJS and ask for builtins in the old way.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  plugins: [builtinsAsTheyAre, leanTable(join(root, 'lib/adapters/dynamo/lean-client.ts')), slimSdk, slimCarrier],
  logLevel: 'error',
};

const bytesOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** Once more over what the bundler made small: another one knows more ways to say the same, and what that leaves the first knows how to shorten again. */
export const squeeze = async (file: string): Promise<void> => {
  const options = { module: true, compress: { passes: 2 }, mangle: true, format: { asciiOnly: true } };
  const { code: smaller } = await minify(readFileSync(file, 'utf8'), options);
  const { code: again } = await transform(smaller, { minify: true, format: 'esm', target: 'node24', charset: 'ascii' });
  const { code } = await minify(again, options);
  writeFileSync(file, code);
};

/** Bundles an entry into a folder of its own under `into`. Throws what the bundler says. */
export const bundleEntry = async (name: string, entry: string, into: string): Promise<Bundle> => {
  const folder = join(into, name);
  rmSync(folder, { recursive: true, force: true });
  await buildWithWords({ ...options, absWorkingDir: root, entryPoints: { index: entry }, outdir: folder });
  const code = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  await Promise.all(code.map((file) => squeeze(join(folder, file))));
  return {
    name,
    folder,
    file: join(folder, 'index.mjs'),
    codeBytes: code.reduce((sum, file) => sum + bytesOf(join(folder, file)), 0),
    wordBytes: bytesOf(join(folder, wordsFile)),
  };
};

export const bundleFunction = (name: string, into: string): Promise<Bundle> => bundleEntry(name, entryOf(name), into);

/** Not one of the product's functions: CloudFormation calls it when the rules for mail are made or removed. */
export const activation = { name: 'activateMail', entry: join(root, 'lib/infra/activation/index.ts') } as const;

/** All of them, side by side. */
export const bundleAll = (into: string): Promise<readonly Bundle[]> =>
  Promise.all([
    ...functionNames().map((name) => bundleFunction(name, into)),
    bundleEntry(activation.name, activation.entry, into),
  ]);

/** For whoever looks at the stack and not into its functions: every name, and nothing in it. */
export const withoutCode = (folder: string): readonly Bundle[] => {
  mkdirSync(folder, { recursive: true });
  return functionNames().map((name) => ({ name, folder, file: folder, codeBytes: 0, wordBytes: 0 }));
};
