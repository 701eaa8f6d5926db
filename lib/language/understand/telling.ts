import { nameLeads, politeLeads, textLeads } from '../../../templates/words/leads.ts';
import type { Reading } from './match.ts';
import { readKnown } from './slots/person.ts';

const leads = new Map<string, ReadonlySet<string>>();
const beforeNames: ReadonlySet<string> = new Set(nameLeads.split(' '));

/** What somebody wants said, without the words that lead up to it: behind the colon if there is one. */
export function leadText(reading: Reading, name: string): string {
  const { tokens, text } = reading.sentence;
  const colon = tokens.findIndex(({ gap }, at) => at > 0 && at < 9 && gap === 2);
  let at = colon;
  if (colon < 0) {
    const words = leadsOf(name);
    at = 0;
    while (at < tokens.length - 1 && words.has(tokens[at]?.word ?? '')) at++;
  }
  return text.slice(tokens[at]?.start ?? 0).trim();
}

function leadsOf(name: string): ReadonlySet<string> {
  const known = leads.get(name);
  if (known !== undefined) return known;
  const words = new Set([...politeLeads, ...(textLeads[name] ?? '').split(' ')]);
  leads.set(name, words);
  return words;
}

/** The first person named behind the first word, and the words behind that name. */
export function personIn(reading: Reading): { readonly who: string; readonly text: string } | undefined {
  const { tokens, text } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const found = readKnown(reading, at).at(-1);
    if (found === undefined || (at === 0 && !beforeNames.has(tokens[at - 1]?.word ?? '') && tokens.length > 2))
      continue;
    let next = found.end;
    while (/^(that|to|que|know)$/.test(tokens[next]?.word ?? '')) next++;
    const rest = tokens[next];
    return { who: String(found.value), text: rest === undefined ? '' : text.slice(rest.start).trim() };
  }
  return undefined;
}
