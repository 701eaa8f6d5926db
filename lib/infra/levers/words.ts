/**
 * Words are data: as JavaScript they are read twice by the engine and compiled, as JSON once. So the vocabulary and
 * the copy of templates/ lie beside the code in one file, packed; a function that hears starts sooner and carries less.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';

/** The file beside the code. */
export const wordsFile = 'words.json.br';

type Exports = Readonly<Record<string, unknown>>;

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** JSON gives it back exactly as it was. */
const isData = (value: unknown): boolean => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isData);
  return isPlainObject(value) && Object.values(value).every(isData);
};

/** What is data alone: what people read and type, and the weights of what was learned from how they say it. */
const templates = /[\\/](templates[\\/].*|model[\\/](?:weights|span-weights|placing-weights|vocabulary))\.ts$/;

const reader = `import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
const all = JSON.parse(brotliDecompressSync(readFileSync(import.meta.dirname + '/${wordsFile}')).toString());
export const words = (place) => all[place];`;

const moduleOf = (place: number, names: readonly string[]): string =>
  [
    `import { words } from 'packed-words';`,
    `const own = /* @__PURE__ */ words(${place});`,
    ...names.map((name) => `export const ${name} = /* @__PURE__ */ (() => own.${name})();`),
  ].join('\n');

/** Which templates are in a bundle at all: what nobody imports is not to be laid beside it either. */
const usedIn = ({ outputs }: Metafile): ReadonlySet<string> =>
  new Set(
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );

const packing = (used: ReadonlySet<string>, packed: Exports[], root: string): Plugin => ({
  name: 'words-beside-the-code',
  setup(builds) {
    builds.onResolve({ filter: /^packed-words$/ }, ({ path }) => ({ path, namespace: 'packed-words' }));
    builds.onLoad({ filter: /.*/, namespace: 'packed-words' }, () => ({ contents: reader, resolveDir: root }));
    builds.onLoad({ filter: templates }, async ({ path }) => {
      if (![...used].some((one) => path.endsWith(one))) return undefined;
      const exports = { ...((await import(path)) as Exports) };
      if (!Object.values(exports).every(isData)) return undefined;
      const place = packed.push(exports) - 1;
      return { contents: moduleOf(place, Object.keys(exports)), loader: 'js' };
    });
  },
});

/** Builds, with the words of templates/ in a file beside the code when there are any. */
export const buildWithWords = async (
  options: BuildOptions & { readonly outdir: string; readonly absWorkingDir: string },
): Promise<Metafile> => {
  // Only our own files, only to see what is used: a tenth of the time of a whole build.
  const look = { write: false, metafile: true, minify: false, packages: 'external', plugins: [] as never[] } as const;
  const plain = await build({ ...options, ...look });
  const used = new Set([...usedIn(plain.metafile)].filter((path) => templates.test(`/${path}`)));
  const packed: Exports[] = [];
  const plugins = [packing(used, packed, options.absWorkingDir), ...(options.plugins ?? [])];
  const { metafile } = await build({ ...options, plugins, metafile: true });
  if (packed.length > 0) writeFileSync(join(options.outdir, wordsFile), brotliCompressSync(JSON.stringify(packed)));
  return metafile;
};
