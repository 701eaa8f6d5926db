import { readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const builtins = new Set(builtinModules);

const asked = (name: string): string => `process.getBuiltinModule(${JSON.stringify(name)})`;

/** Packages that ask for a builtin only when they need it. */
const late = /[\\/](node-http-handler|invoke-store)\.js$/;
const lateImport = /\bimport\(["'](?:node:)?([a-z_/]+)["']\)/g;

/** `import … from 'node:http'` evaluates every export of it, fetch's whole engine included: 20 ms. This way nothing is evaluated. */
export const builtinsAsTheyAre: Plugin = {
  name: 'builtins-as-they-are',
  setup(build) {
    build.onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ path }) => {
      const name = path.replace(/^node:/, '');
      return builtins.has(name) ? { path: name, namespace: 'builtin' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = ${asked(path)}`,
      loader: 'js',
    }));
    build.onLoad({ filter: late }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(lateImport, (_all, name: string) => asked(name)),
      loader: 'js',
    }));
  },
};
