/** Somebody leaves, stops, or comes back: their tasks return, the lead passes on, nobody is told why. */
import { goneCopies as copy } from '../../templates/gone.ts';
import { applyAll } from './apply/apply.ts';
import type { Change } from './change.ts';
import { whereWeAre } from './door/where.ts';
import { heldTasks, liveCycle, present } from './find.ts';
import { answer, phrase, tell } from './message.ts';
import { comma } from './names.ts';
import type { Contact, Cycle, Instant, Member, Question, StepName, World } from './nouns.ts';
import { type Outcome, silence, together } from './outcome.ts';
import { closeCycle } from './phases/rest.ts';
import { toAll } from './phases/step.ts';

/** Fewer members than this cannot carry a cycle. */
export const fewestMembers = 3;

const hasPart = (cycle: Cycle, { id }: Member): boolean =>
  cycle.lead === id || cycle.coLead === id || cycle.standby === id || cycle.hosts.includes(id);

/** Who takes over from a lead: the co-lead, else whoever answers a call. In work the schedule `lead-missing` calls. */
const leadPassedOn = (world: World, cycle: Cycle, member: Member, now: Instant): Outcome['messages'] => {
  const { coLead } = cycle;
  if (cycle.lead !== member.id) return [];
  if (coLead && coLead !== member.id) return [tell(coLead, phrase(copy.youLead))];
  if (cycle.step.name !== 'staff') return [];
  return toAll(world, now, ({ id }) => (id === member.id ? undefined : tell(id, phrase(copy.callForLead))));
};

/** They no longer lead, stand by or host: the co-lead takes over and is told, else the others are asked. */
export const leadGone = (world: World, member: Member, now: Instant): Outcome => {
  const cycle = liveCycle(world.pod);
  if (!cycle || !hasPart(cycle, member)) return silence;
  const messages = leadPassedOn(world, cycle, member, now);
  // Everybody has been called: the schedule that calls when a lead is missing only waits for the answer.
  const isCalled = messages.length > 0 && (!cycle.coLead || cycle.coLead === member.id);
  const changes: readonly Change[] = [
    { type: 'lead-withdrawn', by: member.id },
    ...(isCalled ? [{ type: 'lead-called', at: now } as const] : []),
  ];
  return { changes, messages };
};

/** What waited for them waits no longer: invitations, help they offered, tasks that were to be theirs. */
const expectationsEnded = (world: World, cycle: Cycle, { id }: Member): readonly Change[] => [
  ...cycle.invitations
    .filter((one) => one.member === id && one.answer === undefined)
    .map(({ task }): Change => ({ type: 'invitation-answered', member: id, task, answer: 'no' })),
  ...cycle.tasks
    .filter(({ offers }) => offers.includes(id))
    .map((task): Change => ({ type: 'task-help-withdrawn', task: task.id, by: id })),
  ...world.pod.members
    .filter(({ questions }) => questions.some(({ question }) => question.kind === 'takeover' && question.to === id))
    .map((member): Change => ({ type: 'question-closed', member: member.id, kind: 'takeover' })),
];

const workReturned = (world: World, member: Member): readonly Change[] => {
  const cycle = liveCycle(world.pod);
  if (!cycle) return [];
  const dropped = heldTasks(cycle, member.id).map(
    (task): Change => ({ type: 'task-dropped', task: task.id, by: member.id }),
  );
  return [...dropped, ...expectationsEnded(world, cycle, member)];
};

const organizingEnded = ({ community, pod }: World, { id }: Member): readonly Change[] =>
  community.organizers
    .filter((one) => one.pod === pod.id && one.member === id)
    .map((organizer): Change => ({ type: 'organizer-ended', organizer }));

const closedIfTooFew = (world: World, now: Instant): Outcome =>
  liveCycle(world.pod) && present(world.pod).length < fewestMembers
    ? closeCycle(world, now, { by: 'time' }, 'too-few', [])
    : silence;

/**
 * They are gone (left by themselves) or unreachable (stopped, or a dead address). Open tasks return to the list, dots
 * and finished tasks stay. Silent when they were not here. What they themselves are told is not part of it.
 */
export const memberGone = (world: World, member: Member, state: 'gone' | 'unreachable', now: Instant): Outcome => {
  if (member.state !== 'here') return silence;
  const lead = leadGone(world, member, now);
  const left: Outcome = {
    changes: [
      ...workReturned(world, member),
      ...(state === 'gone' ? organizingEnded(world, member) : []),
      { type: 'member-left', member: member.id, state },
    ],
    messages: [],
  };
  const after = applyAll(world, [...lead.changes, ...left.changes]);
  const closed = closedIfTooFew(after, now);
  // Who is told that the project ends is not asked to lead it in the same breath.
  return closed.changes.length > 0 ? together({ ...lead, messages: [] }, left, closed) : together(lead, left);
};

/** The address asked us to stop, everywhere. One confirming answer, unless the carrier has given it already. */
export const stopOutcome = (contact: Contact, now: Instant, words: string, byCarrier = false): Outcome => {
  const { address, locale } = contact;
  return {
    changes: [{ type: 'contact-consented', address, consent: { at: now, how: 'stopped', words } }],
    messages: byCarrier ? [] : [answer({ address, locale }, phrase(copy.stopped))],
  };
};

const questionOfStep: Readonly<Partial<Record<StepName, Question>>> = {
  surface: { kind: 'frustration' },
  agree: { kind: 'agree' },
  choose: { kind: 'vote' },
  runoff: { kind: 'vote' },
  define: { kind: 'proposal' },
  vote: { kind: 'vote' },
  shall: { kind: 'agree' },
  rerun: { kind: 'vote' },
  reflect: { kind: 'reflection' },
};

/** What they were asked before they went is open again: a bare reply counts. */
const askedBefore = ({ pod }: World, { id }: Member): readonly Question[] => {
  const step = liveCycle(pod)?.step;
  const question = step?.asked.includes(id) ? questionOfStep[step.name] : undefined;
  return question ? [question] : [];
};

/** They are here again, after START or JOIN; told where we are in one line. */
export const returned = (world: World, member: Member, now: Instant): Outcome => {
  const back = phrase(copy.welcomeBack, { community: world.community.name, name: comma(member) });
  const changes: readonly Change[] =
    member.state === 'here' ? [] : [{ type: 'member-returned', member: member.id, at: now }];
  const message = answer(member.id, back, whereWeAre(world, member));
  return { changes, messages: [{ ...message, questions: askedBefore(world, member) }] };
};
