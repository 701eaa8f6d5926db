import { closingAt } from './closing.ts';
import { contactBlockAt } from './contact-block.ts';
import { isDeviceLine } from './device-line.ts';
import { givesAway, startsFinePrint } from './fine-print.ts';
import { isNameLine, isSender } from './name-line.ts';

type Lines = readonly string[];

/** `ends`: the run is the first or the last, where names may stand. `below`: other words stand above it. */
type Place = { readonly ends: boolean; readonly below: boolean };

/** In lines, gaps included. */
const longestSignature = 60;

/**
 * One run of the person's lines without what stands below their words: “-- ”, “Sent from my phone”, notices,
 * “Regards, John”, a name with an address.
 */
export function withoutSignature(lines: Lines, where: Place, name: string | undefined): Lines {
  const marked = unblanked(cutAtMark(lines, where.below, name));
  if (!where.ends) return marked;
  const closed = cut(marked, closingAt(marked, name));
  const signed = cut(closed, contactBlockAt(closed, name));
  return signed.length < closed.length ? cut(signed, closingAt(signed, name)) : signed;
}

function cut(lines: Lines, at: number | undefined): Lines {
  return at === undefined ? lines : unblanked(lines.slice(0, at));
}

/** Without blank lines at the end. */
function unblanked(lines: Lines): Lines {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

/** Everything above the first line that only begins a signature, “--” always; a phone's line on top of the words is left out alone. */
function cutAtMark(lines: Lines, below: boolean, name: string | undefined): Lines {
  const kept: string[] = [];
  let written = below;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isDeviceLine(line)) {
      if (kept.some((each) => each.trim() !== '')) return withoutNameAbove(kept, name);
      continue;
    }
    if (line.trim() === '--' || (written && (isMark(lines, at) || startsFinePrint(lines, at)))) return kept;
    written ||= line.trim() !== '';
    kept.push(line);
  }
  return kept;
}

/** “Stavros Xxxxxx / Sent from my phone”: the name right above belongs to the signature when a gap is above it. */
function withoutNameAbove(kept: readonly string[], name: string | undefined): Lines {
  const last = kept.at(-1) ?? '';
  const gapAbove =
    (kept.at(-2) ?? '').trim() === '' && kept.some((line, at) => at < kept.length - 1 && line.trim() !== '');
  return gapAbove && (isNameLine(last) || isSender(last, name)) ? kept.slice(0, -1) : kept;
}

/** A line of dashes ends the words only above what looks like a signature or a list's footer. */
function isMark(lines: Lines, at: number): boolean {
  const line = (lines[at] ?? '').trim();
  if (!/^(?:[-–—_=*~]{2,}|—)$/.test(line) || lines.length - at > longestSignature) return false;
  const below = lines.slice(at + 1).filter((each) => each.trim() !== '');
  if (below.length === 0) return true;
  if (below.length > 20 || below.some((each) => each.length > 160)) return false;
  if (/^_{5,}$/.test(line) && below.length <= 1) return true;
  return below.some(givesAway) || (below.length <= 4 && isNameLine(below[0] ?? ''));
}
