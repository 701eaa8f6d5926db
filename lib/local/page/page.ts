/** The files of the page: whatever HTML, CSS and JavaScript lies in this folder, served as it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Only names that were seen here are ever opened, so no path leads out of the folder. */
const names = new Set(readdirSync(import.meta.dirname).filter((name) => types[extname(name)] !== undefined));

/** Undefined when the path is no file of the page. */
export const pageFile = (path: string): { readonly type: string; readonly body: Buffer } | undefined => {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const type = types[extname(name)];
  return names.has(name) && type ? { type, body: readFileSync(join(import.meta.dirname, name)) } : undefined;
};
