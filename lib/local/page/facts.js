/** What happened, in a line each. */

/** A task by its title: the fact that added it holds the task itself, later ones only its id. */
const taskOf = ({ task }, titles) => {
  const title = typeof task === 'object' ? task.title : titles.get(task);
  return title ? `“${title}”` : 'a task';
};
const who = (name) => name ?? 'Somebody';

const sentences = {
  'community-founded': () => 'The community was founded',
  'line-set': ({ text }) => `Said about the community: ${text}`,
  'member-joined': ({ member }) => `${who(member)} joined`,
  'member-named': ({ name }) => `${who(name)} said their name`,
  'member-left': ({ member }) => `${who(member)} left`,
  'member-returned': ({ member }) => `${who(member)} came back`,
  'member-away': ({ member }) => `${who(member)} is away for a while`,
  'cycle-began': () => 'A project began',
  'step-opened': ({ step }) => `A new step: ${step?.name}`,
  'step-stretched': () => 'More time for this step',
  'step-paused': () => 'A pause',
  'step-resumed': () => 'The pause is over',
  'frustration-named': ({ text }) => `Named: ${text}`,
  'frustration-joined': ({ number }) => `One more said the same as ${number}`,
  'frustrations-merged': ({ into }) => `Put together into ${into}`,
  'frustration-hidden': ({ number }) => `Number ${number} is not shown any more`,
  'frustration-shown': ({ number }) => `Number ${number} is shown again`,
  'frustration-chosen': ({ number }) => `Number ${number} was chosen`,
  'vote-cast': ({ by }) => `${who(by)} voted`,
  'proposal-made': ({ by, text }) => `${who(by)} proposed: ${text}`,
  'goal-set': ({ text }) => `The goal: ${text}`,
  'goal-moved': () => 'The goal got more days',
  'idea-parked': ({ text }) => `Parked: ${text}`,
  'lead-taken': ({ by }) => `${who(by)} leads`,
  'co-lead-taken': ({ by }) => `${who(by)} is co-lead`,
  'lead-withdrawn': ({ by }) => `${who(by)} no longer leads`,
  'task-added': (fact, titles) => `Added: ${taskOf(fact, titles)}`,
  'task-claimed': (fact, titles) => `${who(fact.by)} took ${taskOf(fact, titles)}`,
  'task-dropped': (fact, titles) => `${who(fact.by)} gave back ${taskOf(fact, titles)}`,
  'task-finished': (fact, titles) => `${who(fact.by)} finished ${taskOf(fact, titles)}`,
  'task-reported': (fact, titles) => `News of ${taskOf(fact, titles)}: ${fact.report}`,
  'task-taken-over': (fact, titles) => `${who(fact.to)} took over ${taskOf(fact, titles)}`,
  'task-parked': (fact, titles) => `Parked: ${taskOf(fact, titles)}`,
  'task-split': (fact, titles) => `Split: ${taskOf(fact, titles)}`,
  'task-help-offered': (fact, titles) => `${who(fact.by)} offered to help with ${taskOf(fact, titles)}`,
  'task-nudged': (fact, titles) => `A gentle word about ${taskOf(fact, titles)}`,
  'work-began': () => 'The work began',
  'checkin-opened': ({ number }) => `Check-in ${number}`,
  'checkin-answered': ({ by, kind }) => `${who(by)} answered the check-in: ${kind}`,
  'checkin-told': ({ number }) => `Everyone heard how check-in ${number} went`,
  'celebration-set': () => 'The celebration was planned',
  'rsvp-given': ({ by }) => `${who(by)} said whether they come`,
  'came-told': ({ text }) => `Who came: ${text}`,
  thanked: ({ by, to, text }) => `${who(by)} thanked ${to ?? 'everyone'}: ${text}`,
  'photo-kept': ({ by }) => `${who(by)} sent a photo`,
  'photo-withdrawn': ({ by }) => `${who(by)} took a photo back`,
  'insight-kept': ({ text }) => `Learned: ${text}`,
  'cycle-closed': () => 'The cycle closed',
};

/** What the system notes for itself would hide what people did. */
const ownNotes = new Set([
  ...['member-acted', 'member-told', 'question-asked', 'question-closed', 'undo-kept', 'undo-spent', 'more-shown'],
  ...['pod-opened', 'organizer-made', 'checkins-moved', 'tasks-told', 'halfway-told', 'task-due', 'step-reminded'],
  ...['member-language', 'lead-asked', 'lead-called', 'beginner-heard', 'step-moved', 'drift-told', 'host-asked'],
  'photos-answered',
]);

export const isTold = ({ fact }) => !ownNotes.has(fact);

/** The titles of all tasks a journal tells of, by id. */
export const titlesIn = (journal) => {
  const added = journal.flatMap(({ fact, task, into }) =>
    fact === 'task-added' ? [task] : fact === 'task-split' ? into : [],
  );
  return new Map(added.map(({ id, title }) => [id, title]));
};

/** One fact in a line; `titles` are those of `titlesIn`. */
export const factWords = (fact, titles) => sentences[fact.fact]?.(fact, titles) ?? fact.fact.replace(/-/g, ' ');
