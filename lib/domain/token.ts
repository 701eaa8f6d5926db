/**
 * What the address of our mails carries: who was written to, and what was asked. A reply to `maple+12-1.vo1.fgk.SEAL@…`
 * proves that its writer has our mail to member 12, and says which question it answers. The seal is made by an adapter.
 */
import type { MemberId, OpenQuestion, Pod, Question } from './nouns.ts';

/** Which question: its kind, the cycle it was put in, and the thing it is about (a task, a check-in). */
export type About = { readonly kind: Question['kind']; readonly cycle: number; readonly number: number };

export type Claim = {
  readonly community: string;
  /** Absent for somebody at the door: their seal holds for the one address it was sent to. */
  readonly member?: { readonly pod: string; readonly id: MemberId };
  readonly about?: About;
  /** Days since 1970 when the mail was made. */
  readonly day: number;
};

/** Longer than any cycle: two weeks to agree, a month to do it, a week to close. */
export const daysTokensLast = 75;

const codes: Readonly<Record<Question['kind'], string>> = {
  line: 'ln',
  name: 'na',
  frustration: 'fr',
  same: 'sa',
  agree: 'ag',
  vote: 'vo',
  proposal: 'pr',
  cut: 'cu',
  tasks: 'ta',
  steps: 'st',
  lead: 'le',
  checkin: 'ch',
  deadline: 'de',
  need: 'ne',
  helps: 'he',
  visible: 'vi',
  invitation: 'in',
  takeover: 'to',
  place: 'pl',
  'more-days': 'md',
  pause: 'pa',
  rsvp: 'rs',
  came: 'ca',
  notes: 'no',
  thanks: 'th',
  reflection: 're',
  photo: 'ph',
  'two-pods': 'tp',
  organizer: 'or',
  invite: 'iv',
  'held-invites': 'hi',
  confirm: 'co',
  which: 'wh',
  address: 'ad',
};

const kindOf = (code: string): Question['kind'] | undefined =>
  (Object.keys(codes) as Question['kind'][]).find((kind) => codes[kind] === code);

/** Put once in each round: a run-off's ballot is another than the first one's. */
const ofTheStep: ReadonlySet<Question['kind']> = new Set<Question['kind']>([
  'frustration',
  'agree',
  'vote',
  'proposal',
  'tasks',
  'more-days',
  'two-pods',
  'rsvp',
  'thanks',
  'reflection',
]);
/** Our own doubts look alike; only when they were voiced tells them apart. */
const ofTheMoment: ReadonlySet<Question['kind']> = new Set<Question['kind']>(['confirm', 'which', 'address', 'invite']);

const mostNumber = 1_000_000;

/** What tells this question from others of its kind: its task, check-in or proposal, its round, or its second. */
const numberIn = (pod: Pod, { question, at }: OpenQuestion): number => {
  if ('task' in question) return Number(question.task.slice(1));
  if (question.kind === 'checkin') return question.number;
  if (question.kind === 'notes') return question.checkIn;
  if (question.kind === 'same') return question.mine;
  if (question.kind === 'cut') return question.proposal;
  if (ofTheStep.has(question.kind)) return pod.cycle?.steps.length ?? 0;
  return ofTheMoment.has(question.kind) ? Math.floor(Date.parse(at) / 1000) % mostNumber : 0;
};

/** Which question this is, seen in the pod it was put in. */
export const aboutOf = (pod: Pod, asked: OpenQuestion): About => ({
  kind: asked.question.kind,
  cycle: pod.cycle?.number ?? 0,
  number: numberIn(pod, asked),
});

export const isAbout = (pod: Pod, about: About, asked: OpenQuestion): boolean => {
  const same = aboutOf(pod, asked);
  return same.kind === about.kind && same.cycle === about.cycle && same.number === about.number;
};

const memberWords = ({ community, member }: Claim): string =>
  member ? `${member.id.slice(1)}-${member.pod.slice(community.length + 1)}` : '0';

const aboutWords = ({ about }: Claim): string =>
  about ? `${codes[about.kind]}${about.cycle}${about.number === 0 ? '' : `-${about.number}`}` : 'x';

const wordsOf = (claim: Claim): string => `${memberWords(claim)}.${aboutWords(claim)}.${claim.day.toString(36)}`;

/** The words a seal is made over: nothing in the address can be changed, nor used for another purpose or person. */
const sealed = (claim: Claim, address: string): string =>
  `reply|${claim.community}|${wordsOf(claim)}|${claim.member ? '' : address}`;

export type Seal = (words: string) => string;

/** The part of the address between `+` and `@`: lower case letters, digits, dots and dashes, at most 48 of them. */
export const tokenFor = (claim: Claim, address: string, seal: Seal): string =>
  `${wordsOf(claim)}.${seal(sealed(claim, address))}`;

const shape = /^(0|(\d{1,6})-(\d{1,4}))\.(x|([a-z]{2})(\d{1,5})(?:-(\d{1,6}))?)\.([0-9a-z]{1,6})\.([a-z2-7]{10,64})$/u;

const aboutIn = (
  code: string | undefined,
  cycle: string | undefined,
  number: string | undefined,
): About | undefined => {
  const kind = code === undefined ? undefined : kindOf(code);
  return kind && { kind, cycle: Number(cycle), number: Number(number ?? 0) };
};

/** Whether two seals agree in every letter; takes as long whichever differs. */
export const isSameSeal = (a: string, b: string): boolean => {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ (b.charCodeAt(index) || 0);
  return difference === 0;
};

/**
 * The claim in a token that we made ourselves and that is not too old; undefined otherwise. `address` is who wrote,
 * `today` days since 1970. Mail software may change the case of an address, so case does not count.
 */
export const claimIn = (
  token: string,
  { community, address, today, seal }: { community: string; address: string; today: number; seal: Seal },
): Claim | undefined => {
  const found = shape.exec(token.toLowerCase());
  if (!found) return undefined;
  const [, , member, pod, , code, cycle, number, day = '', given = ''] = found;
  const about = aboutIn(code, cycle, number);
  if (code !== undefined && !about) return undefined;
  const claim: Claim = {
    community,
    ...(member && pod ? { member: { pod: `${community}-${pod}`, id: `m${Number(member)}` } } : {}),
    ...(about ? { about } : {}),
    day: Number.parseInt(day, 36),
  };
  const age = today - claim.day;
  const isOurs = isSameSeal(given, seal(sealed(claim, address)));
  return isOurs && age >= -1 && age <= daysTokensLast ? claim : undefined;
};

/** Days since 1970, the unit tokens are dated in. */
export const dayNumber = (now: string): number => Math.floor(Date.parse(now) / 86_400_000);
