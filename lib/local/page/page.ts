/** The files of the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const files: Readonly<Record<string, readonly [name: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
};

/** Undefined when the path is no file of the page. */
export const pageFile = (path: string): { readonly type: string; readonly body: Buffer } | undefined => {
  const file = files[path];
  return file && { type: file[1], body: readFileSync(join(import.meta.dirname, file[0])) };
};
