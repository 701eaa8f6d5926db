import type { Letter } from '../../lib/language/reply/reply.ts';
import { type Half, type ReplyCase, replyCases } from './corpus.ts';
import { type Parser, parsers } from './parsers.ts';
import { needsPatience, type Patient, patiently } from './patience.ts';
import { type Score, scoreOf } from './score.ts';

type Row = { readonly one: ReplyCase; readonly score: Score };

/** Reply text: exact, first line, leaks and losses, of ours and of three libraries on the same cases. */
export async function benchReplies(showMisses: boolean): Promise<void> {
  const cases = await replyCases();
  const all = await Promise.all(parsers.map(async (parser) => ({ parser, rows: await rowsOf(parser, cases) })));
  for (const half of ['development', 'final', 'all'] as const) {
    const chosen = (rows: readonly Row[]) => rows.filter(({ one }) => half === 'all' || one.half === half);
    console.log(`\n## Reply text, ${half}: ${chosen(all[0]?.rows ?? []).length} cases`);
    console.log('| parser | exact | first line right | leaks | losses |\n|---|--:|--:|--:|--:|');
    for (const { parser, rows } of all) console.log(`| ${parser.name} | ${figures(chosen(rows))} |`);
  }
  const ours = all[0]?.rows ?? [];
  console.log(
    '\n## Ours by source\n| source | half | cases | exact | first line right | leaks | losses |\n|---|---|--:|--:|--:|--:|--:|',
  );
  for (const source of new Set(cases.map((one) => one.source))) {
    for (const half of ['development', 'final'] satisfies readonly Half[]) {
      const rows = ours.filter(({ one }) => one.source === source && one.half === half);
      console.log(`| ${source} | ${half} | ${rows.length} | ${figures(rows)} |`);
    }
  }
  const misses = ours.filter(({ score }) => !score.exact || score.leaked || score.firstLine === false);
  if (showMisses)
    for (const { one, score } of misses)
      console.log(one.half, one.id, one.kind, one.conflict ? 'conflict' : '', JSON.stringify(score));
}

async function rowsOf(parser: Parser, cases: readonly ReplyCase[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const one of cases) {
    const done = await wordsOf(parser, one.letter);
    rows.push({ one, score: scoreOf(one, done?.words ?? '', done?.seconds ?? Infinity) });
  }
  return rows;
}

/** Undefined when a parser throws or does not end: a miss, not the end of the bench. */
async function wordsOf({ name, words }: Parser, letter: Letter): Promise<Patient | undefined> {
  if (needsPatience(letter.text ?? '')) return patiently(name, letter.text ?? '');
  const began = performance.now();
  try {
    return { words: words(letter), seconds: (performance.now() - began) / 1000 };
  } catch {
    return undefined;
  }
}

function figures(rows: readonly Row[]): string {
  const share = (what: keyof Score) => {
    const told = rows.filter(({ score }) => score[what] !== undefined);
    const count = told.filter(({ score }) => score[what]).length;
    return `${((100 * count) / Math.max(1, told.length)).toFixed(1)} % (${count}${told.length < rows.length ? ` of ${told.length}` : ''})`;
  };
  return [share('exact'), share('firstLine'), share('leaked'), share('lost')].join(' | ');
}
