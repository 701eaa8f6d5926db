/** One function as it runs on AWS: the same file for the stack, the tests and the benches. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { builtinsAsTheyAre, credentialsFromEnvironment } from './levers.ts';

const root = resolve(import.meta.dirname, '../..');

export type Bundle = {
  readonly name: string;
  /** The folder that is uploaded. */
  readonly folder: string;
  /** The code in it, ES module. */
  readonly file: string;
  readonly bytes: number;
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
  charset: 'utf8',
  legalComments: 'none',
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Without it the CommonJS copies are taken, and the SDK weighs a third more.
  mainFields: ['module', 'main'],
  // The carrier's validator and client are CommonJS and ask for builtins in the old way.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  plugins: [builtinsAsTheyAre, credentialsFromEnvironment],
  logLevel: 'error',
};

/** Bundles an entry into a folder of its own under `into`. Throws what the bundler says. */
export const bundleEntry = async (name: string, entry: string, into: string): Promise<Bundle> => {
  const folder = join(into, name);
  const file = join(folder, 'index.mjs');
  await build({ ...options, entryPoints: [entry], outfile: file });
  return { name, folder, file, bytes: statSync(file).size };
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

export const hasFunction = (name: string): boolean => existsSync(entryOf(name));
