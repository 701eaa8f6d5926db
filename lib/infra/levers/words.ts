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

/** A list of words of templates/words/list.ts, known by its name: this room does not see that one. */
const isWords = (value: unknown): value is { readonly entries: string } =>
  typeof value === 'object' && value?.constructor.name === 'Words';

const isSign = (value: unknown): boolean => value instanceof RegExp || value instanceof Set || isWords(value);

/** Data, or sets, patterns and lists of words: those are made anew from what lies beside the code. */
const isNearlyData = (value: unknown): boolean => {
  if (value instanceof Set) return [...value].every(isData);
  if (value instanceof RegExp || isWords(value)) return true;
  if (Array.isArray(value)) return value.every(isNearlyData);
  return isPlainObject(value) ? Object.values(value).every(isNearlyData) : isData(value);
};

/** As JSON keeps it: a set is `{"$set": […]}`, a pattern `{"$pattern": [source, flags]}`, a list of words `{"$words": …}`. */
const laidDown = (value: unknown): unknown => {
  if (value instanceof Set) return { $set: [...value] };
  if (value instanceof RegExp) return { $pattern: [value.source, value.flags] };
  if (isWords(value)) return { $words: value.entries.trim() };
  if (Array.isArray(value)) return value.map(laidDown);
  return isPlainObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, laidDown(each)]))
    : value;
};

const holdsSigns = (value: unknown): boolean =>
  isSign(value) ||
  (Array.isArray(value) ? value.some(holdsSigns) : isPlainObject(value) && Object.values(value).some(holdsSigns));

/** What is data alone: what people read and type, and the weights of what was learned from how they say it. */
const templates =
  /[\\/](templates[\\/].*|model[\\/](?:weights|span-weights|placing-weights|clause-weights|kernel|vocabulary))\.ts$/;

const reader = `import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { wordSet } from './templates/words/list.ts';
const all = JSON.parse(brotliDecompressSync(readFileSync(import.meta.dirname + '/${wordsFile}')).toString());
export const words = (place) => all[place];
export const anew = (value) => Array.isArray(value) ? value.map(anew) : value === null || typeof value !== 'object' ? value :
  value.$words ? wordSet(value.$words) : value.$set ? new Set(value.$set) : value.$pattern ? new RegExp(...value.$pattern) :
  Object.fromEntries(Object.entries(value).map(([name, each]) => [name, anew(each)]));`;

/** By their places: names would stand in the code that a function carries, hundreds of them. */
const moduleOf = (place: number, exports: Exports): string =>
  [
    `import { words, anew } from 'packed-words';`,
    `const own = /* @__PURE__ */ words(${place});`,
    ...Object.entries(exports).map(([name, value], at) =>
      holdsSigns(value)
        ? `export const ${name} = /* @__PURE__ */ anew(/* @__PURE__ */ (() => own[${at}])());`
        : `export const ${name} = /* @__PURE__ */ (() => own[${at}])();`,
    ),
  ].join('\n');

/** Which templates are in a bundle at all: what nobody imports is not to be laid beside it either. */
const usedIn = ({ outputs }: Metafile): ReadonlySet<string> =>
  new Set(
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );

const packing = (used: ReadonlySet<string>, packed: unknown[], root: string): Plugin => ({
  name: 'words-beside-the-code',
  setup(builds) {
    builds.onResolve({ filter: /^packed-words$/ }, ({ path }) => ({ path, namespace: 'packed-words' }));
    builds.onLoad({ filter: /.*/, namespace: 'packed-words' }, () => ({ contents: reader, resolveDir: root }));
    builds.onLoad({ filter: templates }, async ({ path }) => {
      if (![...used].some((one) => path.endsWith(one))) return undefined;
      const exports = { ...((await import(path)) as Exports) };
      if (!Object.values(exports).every(isNearlyData)) return undefined;
      const place = packed.push(Object.values(exports).map(laidDown)) - 1;
      return { contents: moduleOf(place, exports), loader: 'js' };
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
  const packed: unknown[] = [];
  const plugins = [packing(used, packed, options.absWorkingDir), ...(options.plugins ?? [])];
  const { metafile } = await build({ ...options, plugins, metafile: true });
  if (packed.length > 0) writeFileSync(join(options.outdir, wordsFile), brotliCompressSync(JSON.stringify(packed)));
  return metafile;
};
