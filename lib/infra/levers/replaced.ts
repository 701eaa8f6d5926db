/** Files of packages that a function of ours never reaches, and the little that stands in for them. */
import type { Plugin } from 'esbuild';

export type Replacement = {
  /** The end of the file's path, from its package on. */
  readonly file: string;
  readonly why: string;
  readonly by: string;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A test looks whether each file is still there, since a package may change its shape. */
export const replacing = (name: string, replacements: readonly Replacement[]): Plugin => ({
  name,
  setup(build) {
    for (const { file, by } of replacements) {
      build.onLoad({ filter: new RegExp(`node_modules/${escaped(file)}$`) }, () => ({
        contents: by,
        loader: file.endsWith('.json') ? 'json' : 'js',
      }));
    }
  },
});
