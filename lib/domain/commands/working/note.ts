/** Words left over after a command (“done, but who can drive me?”) are never lost: they go to who leads. */
import { tasksCopies as copy } from '../../../../templates/commands/tasks.ts';
import { findMember, maySteer, organizersOf, taskById } from '../../find.ts';
import { type Message, type Phrase, phrase, tell } from '../../message.ts';
import type { Cycle, Member, MemberId, Task, World } from '../../nouns.ts';
import type { Outcome, Request } from '../../outcome.ts';
import { named, nameFirst, quoted } from './titles.ts';

/** Who hears what concerns the work: the lead, else the host in turn, else an organizer; never the sender. */
export const whoLeads = ({ community, pod }: World, cycle: Cycle, except: MemberId): Member | undefined =>
  [cycle.lead, cycle.coLead, ...cycle.hosts, ...organizersOf(community, pod).map(({ id }) => id)]
    .flatMap((id) => (id && id !== except ? (findMember(pod, id) ?? []) : []))
    .find(({ state }) => state === 'here');

/** One message to who leads; nobody when the sender is the only one. */
export const toWhoLeads = (world: World, cycle: Cycle, from: MemberId, words: Phrase): readonly Message[] => {
  const lead = whoLeads(world, cycle, from);
  return lead ? [tell(lead.id, words)] : [];
};

/** The one task an outcome is about. */
const taskIn = (cycle: Cycle, { changes }: Outcome): Task | undefined => {
  const ids = [...new Set(changes.flatMap((one) => ('task' in one && typeof one.task === 'string' ? [one.task] : [])))];
  const [id] = ids;
  return id && ids.length === 1 ? taskById(cycle, id) : undefined;
};

/** A lone “maybe” or “ok” left over is no news for anybody. */
const isNews = (note: string): boolean => /\S\s+\S/.test(note.trim());

/** The outcome, and the words left over to who leads. A refusal passes nothing on: the sender writes again. */
export const withNote = (world: World, request: Request, outcome: Outcome): Outcome => {
  const { note } = request.intent;
  const { cycle } = world.pod;
  if (!note || !isNews(note) || !cycle || outcome.changes.length === 0) return outcome;
  const task = taskIn(cycle, outcome);
  const name = nameFirst(request.me);
  const words = task
    ? phrase(copy.note, { name, ...named(task), note: quoted(note) })
    : phrase(copy.noteAlone, { name, note: quoted(note) });
  return { ...outcome, messages: [...outcome.messages, ...toWhoLeads(world, cycle, request.me.id, words)] };
};

/** May change a task that is not theirs alone: whoever holds or added it, and who steers. */
export const mayChange = ({ community, pod }: World, task: Task, id: MemberId): boolean =>
  task.addedBy === id || (task.state.status === 'claimed' && task.state.by === id) || maySteer(community, pod, id);
