/** Tables a person reads in a terminal or in a pull request. */

export const verdict = (isHeld: boolean): string => (isHeld ? 'held' : 'MISSED');

/** Bytes of minified code. */
export const sizeLimits = (name: string): number => ({ receiveSms: 225_000, deliver: 900_000 })[name] ?? 420_000;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
};
