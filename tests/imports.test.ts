import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const files = ['bin', 'functions', 'lib', 'templates'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

/** Lower rooms know nothing of higher ones. */
const rooms = [
  'templates',
  'lib/domain',
  'lib/language',
  'lib/runtime',
  'lib/adapters',
  'functions',
  'lib/local',
  'lib/operate',
  'bin',
];
const beside: Readonly<Record<string, readonly string[]>> = {
  'lib/config': [],
  'lib/infra': ['lib/config'],
};

const roomOf = (file: string): string =>
  [...rooms, ...Object.keys(beside)].find((room) => file === room || file.startsWith(`${room}/`)) ?? 'other';

type Import = { readonly file: string; readonly target: string };

const importsOf = (file: string): readonly Import[] => {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => ({ file, target: match[1] ?? match[2] ?? '' }));
};

const insideOf = ({ file, target }: Import): string | undefined =>
  target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : undefined;

const all = files.flatMap(importsOf);

describe('imports go one way', () => {
  test('there is something to look at', () => {
    expect(all.length).toBeGreaterThan(300);
  });

  test('no room imports one above it', () => {
    const wrong = all.filter((one) => {
      const inside = insideOf(one);
      if (!inside) return false;
      const [from, to] = [roomOf(one.file), roomOf(inside)];
      if (to === 'lib/config')
        return !['lib/adapters', 'functions', 'lib/local', 'lib/operate', 'bin', 'lib/config', 'lib/infra'].includes(
          from,
        );
      if (from in beside) return from !== to && !(beside[from] ?? []).includes(to);
      return rooms.indexOf(to) > rooms.indexOf(from);
    });
    expect(wrong).toEqual([]);
  });

  test('the domain and the templates import no package and no node module', () => {
    const wrong = all.filter(
      (one) => ['lib/domain', 'templates'].includes(roomOf(one.file)) && insideOf(one) === undefined,
    );
    expect(wrong).toEqual([]);
  });

  test('the domain reads no clock and rolls no dice', () => {
    const impure = files
      .filter((file) => roomOf(file) === 'lib/domain' || roomOf(file) === 'templates')
      .filter((file) =>
        /new Date\(\)|Date\.now|Math\.random|process\.|performance\./.test(readFileSync(join(root, file), 'utf8')),
      );
    expect(impure).toEqual([]);
  });

  test('only the settings read the environment, outside bin and this machine', () => {
    const readers = files
      .filter((file) => !['bin', 'lib/local', 'lib/config', 'lib/infra'].includes(roomOf(file)))
      .filter((file) => /process\.env/.test(readFileSync(join(root, file), 'utf8')));
    expect(readers).toEqual([]);
  });
});
