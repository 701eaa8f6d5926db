import type { ReplyCase } from './corpus.ts';

/**
 * What became of one case. `leaked`: text beyond the expectation is left · `lost`: its first line is missing.
 * `firstLine` is undefined where the source does not say what the first line is.
 */
export type Score = {
  readonly exact: boolean;
  readonly firstLine: boolean | undefined;
  readonly leaked: boolean;
  readonly lost: boolean;
};

/** Strict: a first fragment must be equal too; a signature that the source keeps may be left out, and is no leak when kept. */
export function scoreOf(one: ReplyCase, output: string, seconds: number): Score {
  return one.expected === undefined ? asserted(one, output, seconds) : compared(one, one.expected, output);
}

function compared({ kind, keepsSignature }: ReplyCase, expected: string, output: string): Score {
  const even = (text: string) => normal(text, kind === 'exact_nows');
  const [want, got] = [even(expected), even(output)];
  const shorter = keepsSignature && got !== '' && want.startsWith(got);
  const first = firstLineOf(expected);
  const known = even(expected);
  const beyond =
    kind === 'exact_nows' ? !known.startsWith(got) : linesOf(output).some((line) => !known.includes(normal(line)));
  return {
    exact: got === want || shorter,
    firstLine: kind === 'exact_nows' ? got.startsWith(even(first)) : firstLineOf(output) === first,
    leaked: beyond,
    lost: !got.includes(even(first)),
  };
}

function asserted({ assert = {} }: ReplyCase, output: string, seconds: number): Score {
  const got = normal(output);
  const leaked = (assert.must_not_contain ?? []).some((text) => got.includes(normal(text)));
  const begins = assert.must_start === undefined || got.startsWith(normal(assert.must_start));
  const holds = (assert.must_contain ?? []).every((text) => got.includes(normal(text)));
  return {
    exact: begins && holds && !leaked && seconds <= (assert.max_seconds ?? Infinity),
    firstLine: assert.must_start === undefined ? undefined : begins,
    leaked,
    lost: !begins,
  };
}

/** CRLF to LF, each run of whitespace to one space, ends trimmed; or all whitespace gone. */
export function normal(text: string, nothing = false): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/\s+/g, nothing ? '' : ' ')
    .trim();
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

function firstLineOf(text: string): string {
  return normal(linesOf(text)[0] ?? '');
}
