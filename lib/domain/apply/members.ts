import type { MemberChange } from '../change.ts';
import type { Member, MemberId, OpenQuestion, Pod } from '../nouns.ts';
import { addDays } from '../time.ts';
import { type Appliers, withMember, withOptional, without } from './parts.ts';

const newcomer = (change: Extract<MemberChange, { type: 'member-joined' }>): Member => ({
  id: change.member,
  ...(change.name === undefined ? {} : { name: change.name }),
  address: change.address,
  channel: change.channel,
  locale: change.locale,
  state: 'here',
  joinedAt: change.at,
  activeAt: change.at,
  skills: [],
  questions: [],
  started: { days: {}, cycle: 0, extras: 0 },
});

/** A new question of a kind replaces the older one of that kind; eight are enough for anybody. */
const withQuestion = (questions: readonly OpenQuestion[], asked: OpenQuestion): readonly OpenQuestion[] =>
  [...questions.filter(({ question }) => question.kind !== asked.question.kind), asked].slice(-8);

/** Their other addresses with one more; where we write to them is never among them. */
const othersOf = ({ others = [] }: Member, more: string, main: string): readonly string[] =>
  [...new Set([...others, more])].filter((one) => one !== main);

const numberOf = (id: MemberId): number => Number(id.slice(1));

/** The days that still matter for “never more than two a day”: yesterday on. */
const recentDays = (days: Readonly<Record<string, number>>, today: string): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(days).filter(([on]) => on >= addDays(today, -7)));

export const memberAppliers: Appliers<MemberChange> = {
  'pod-opened': (pod) => pod,
  'member-joined': (pod, change) => ({
    ...pod,
    nextMember: Math.max(pod.nextMember, numberOf(change.member) + 1),
    members: [...pod.members.filter(({ id }) => id !== change.member), newcomer(change)],
  }),
  'member-named': (pod, { member, name }) => withMember(pod, member, (one) => ({ ...one, name })),
  'member-moved': (pod, { member, channel, address }) =>
    withMember(pod, member, (one) => ({ ...one, channel, address, others: othersOf(one, one.address, address) })),
  'member-reached': (pod, { member, address }) =>
    withMember(pod, member, (one) => ({ ...one, others: othersOf(one, address, one.address) })),
  'member-language': (pod, { member, locale }) => withMember(pod, member, (one) => ({ ...one, locale })),
  'member-left': (pod, { member, state }) => withMember(pod, member, (one) => ({ ...one, state, questions: [] })),
  'member-returned': (pod, { member, at }) =>
    withMember(pod, member, (one) => ({ ...one, state: 'here', activeAt: at })),
  'member-acted': (pod, { member, at }) => withMember(pod, member, (one) => ({ ...one, activeAt: at })),
  'member-away': (pod, { member, until }) => withMember(pod, member, (one) => withOptional(one, 'awayUntil', until)),
  'member-less': (pod, { member, less }) => withMember(pod, member, (one) => ({ ...one, less })),
  'member-muted': (pod, { member, until }) => withMember(pod, member, (one) => withOptional(one, 'mutedUntil', until)),
  'member-skills': (pod, { member, skills }) => withMember(pod, member, (one) => ({ ...one, skills })),
  'member-hours': (pod, { member, hours }) => withMember(pod, member, (one) => withOptional(one, 'hours', hours)),
  'member-told': (pod, { member, day, extra }) =>
    withMember(pod, member, (one) => {
      // A withheld digest (extra −1) is no text; it only settles the account.
      const texts = extra < 0 ? 0 : 1;
      const days = { ...recentDays(one.started.days, day), [day]: (one.started.days[day] ?? 0) + texts };
      const extras = Math.max(0, one.started.extras + extra);
      return { ...one, started: { days, cycle: one.started.cycle + texts, extras } };
    }),
  'member-relayed': (pod, { member, day }) =>
    withMember(pod, member, (one) => ({
      ...one,
      tells: { day, count: one.tells?.day === day ? one.tells.count + 1 : 1 },
    })),
  'more-shown': (pod, { member, from }) => withMember(pod, member, (one) => withOptional(one, 'moreFrom', from)),
  'question-asked': (pod, { member, question, at }) =>
    withMember(pod, member, (one) => ({ ...one, questions: withQuestion(one.questions, { question, at }) })),
  'question-closed': (pod, { member, kind }) =>
    withMember(pod, member, (one) => ({
      ...one,
      questions: one.questions.filter(({ question }) => question.kind !== kind),
    })),
  'undo-kept': (pod, { member, undo }) => withMember(pod, member, (one) => ({ ...one, undo })),
  'undo-spent': (pod, { member }) => withMember(pod, member, (one) => without(one, 'undo')),
  'beginner-heard': (pod, { by }) => ({
    ...pod,
    beginners: pod.beginners.includes(by) ? pod.beginners : [...pod.beginners, by],
  }),
  'organizer-asked': (pod, { member, at }) => ({
    ...pod,
    organizerAsked: [...pod.organizerAsked, { member, at }],
  }),
  announced: (pod, { at }) => ({ ...pod, announcedAt: at }),
  // A concern is only passed on; nothing in the group changes.
  'concern-raised': (pod) => pod,
};

/** A pod with nobody in it. */
export const emptyPod = (id: string, community: string): Pod => ({
  id,
  community,
  version: 0,
  members: [],
  nextMember: 1,
  past: [],
  parking: [],
  nextParked: 1,
  insights: [],
  beginners: [],
  organizerAsked: [],
});
