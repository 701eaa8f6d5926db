import { writeFileSync } from 'node:fs';
import type { Lesson } from './lessons.ts';
import { mentionExamples, spanExamples } from './slots.ts';
import { learnSpans } from './spans.ts';

const most = 9000;

/** Learns where slots begin and end, and which numbers and names are meant, and writes model/span-weights.ts; gives how many characters it takes. */
export function writeSpans(lessons: readonly Lesson[]): number {
  const spans = learnSpans(
    lessons.flatMap((lesson) => spanExamples(lesson)),
    lessons.flatMap((lesson) => mentionExamples(lesson)),
    most,
  );
  writeFileSync(
    'lib/language/understand/model/span-weights.ts',
    `/** Made by bench/language/train.ts; how it is packed is told in sign-weights.ts. */
export const packedSpans =
  ${JSON.stringify(spans)};
`,
  );
  return spans.length;
}
