import type { AskedKind, Intent } from '../../domain/intent.ts';
import { freeTextKinds } from './asked.ts';
import { build } from './build.ts';
import type { Candidate } from './candidates.ts';
import type { Reading } from './match.ts';
import { dangerous, harmless } from './stakes.ts';
import { thresholds } from './thresholds.ts';

/** The best command if it is sure, a question if it is nearly sure and would change something, else nothing. */
export function decide(reading: Reading, found: readonly Candidate[]): Intent | undefined {
  const { asked } = reading.context;
  const best = reportOf(found, asked) ?? found[0];
  if (best === undefined) return undefined;
  if (freeTextKinds.has(asked) && !winsOverFreeText(best, asked)) return undefined;
  if (best.score < thresholds.confirm) return undefined;
  const meant = build(reading, best);
  if (meant === undefined)
    return best.score >= thresholds.act ? { intent: 'unknown', text: reading.sentence.text } : undefined;
  const short = asAnswer(meant, asked);
  if (short !== undefined) return short;
  return best.score >= actFrom(meant.intent) || meant.intent === 'which' ? meant : { intent: 'confirm', meant };
}

/** Where a yes or no was asked, giving something up is a no, and wanting time is a later. */
function asAnswer(meant: Intent, asked: AskedKind): Intent | undefined {
  if (!asksForYesOrNo.has(asked)) return undefined;
  if (meant.intent === 'extend') return { intent: 'later' };
  if (meant.intent === 'go' || (meant.intent === 'claim' && meant.task === undefined && asked !== 'tasks'))
    return { intent: 'yes' };
  if (asked === 'tasks' || asked === 'rsvp') return undefined;
  if (meant.intent === 'drop' && meant.task === undefined) return { intent: 'no' };
  if (meant.intent === 'away' && meant.until === undefined && meant.days === undefined) return { intent: 'no' };
  if (meant.intent === 'stepdown' || (meant.intent === 'undo' && asked === 'confirm')) return { intent: 'no' };
  return undefined;
}

/** “Give me a couple of days” there is time to think, not a longer step. */
const asksForYesOrNo: ReadonlySet<AskedKind> = new Set(['consent', 'invitation', 'lead', 'confirm', 'tasks', 'rsvp']);

/** “All good, it's finished”: at a check-in the finish counts, wherever it is said. */
function reportOf(found: readonly Candidate[], asked: AskedKind): Candidate | undefined {
  if (asked !== 'checkin' && asked !== 'deadline') return undefined;
  const [best] = found;
  if (best?.match.rule.phrases.intent !== 'progress' || best.note < 0) return undefined;
  return found.find(({ match, note, score }) => match.rule.phrases.intent === 'done' && note < 0 && score > 0.7);
}

function actFrom(intent: string): number {
  if (harmless.has(intent)) return thresholds.show;
  return dangerous.has(intent) ? thresholds.act : thresholds.actLightly;
}

function winsOverFreeText(best: Candidate, asked: AskedKind): boolean {
  const { intent } = best.match.rule.phrases;
  if (asked === 'need' && intent === 'done') return best.score >= thresholds.confirm;
  if (best.before && !(asked === 'checkin' && intent === 'done')) return false;
  const reports =
    asked === 'checkin' &&
    (intent === 'done' || intent === 'stuck' || intent === 'progress' || intent === 'drop' || intent === 'claim');
  if (reports) return best.score >= (best.before ? 0.7 : thresholds.act);
  if (asked === 'checkin' && intent === 'help' && best.match.rule.strength !== 'exact') return false;
  if (bare.has(intent) && (best.note >= 0 || best.match.rule.strength !== 'exact')) return false;
  if (best.note >= 0 && !hasNumber(best)) return false;
  if (best.match.rule.strength === 'exact') return best.score >= thresholds.overFreeText - (best.note >= 0 ? 0 : 0);
  return best.note < 0 && best.score >= 0.9 && hasNumber(best);
}

/** These answer only when they are all there is: “yes, a quilt” is what somebody is working on. */
const bare: ReadonlySet<string> = new Set(['yes', 'no', 'later', 'skip']);

function hasNumber(best: Candidate): boolean {
  for (let slot = best.match.slots; slot !== undefined; slot = slot.before)
    if (slot.name === 'task' || slot.name === 'number' || slot.name === 'numbers') return true;
  return best.match.rule.strength === 'says' && best.match.slots === undefined;
}
