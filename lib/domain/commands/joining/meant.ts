/** What we think they meant, as a question they can read. */
import { confirmCopies as copy } from '../../../../templates/commands/confirm.ts';
import type { Copy } from '../../../../templates/copy.ts';
import { findTask, heldTasks, numbersOf } from '../../find.ts';
import type { Intent, TaskNumbers } from '../../intent.ts';
import { type Phrase, phrase } from '../../message.ts';
import { cut } from '../../names.ts';
import type { World } from '../../nouns.ts';
import type { Request } from '../../outcome.ts';

const titleLetters = 40;
const textLetters = 80;

/** “3, paint the bench”; only the numbers when there are several. */
const taskNamed = ({ pod }: World, numbers: readonly number[]): Phrase | string | { names: string[] } => {
  const [only] = numbers;
  if (numbers.length !== 1 || only === undefined) return { names: numbers.map(String) };
  const title = pod.cycle && findTask(pod.cycle, only)?.title;
  return title ? `${only}, ${cut(title, titleLetters)}` : String(only);
};

type WithTask = Copy & { readonly en: `${string}{task}${string}`; readonly es: `${string}{task}${string}` };

const onTask = (
  world: World,
  words: WithTask,
  task: TaskNumbers | undefined,
  bare?: Copy,
  own = numbersOf(task),
): Phrase =>
  own.length === 0 && bare ? { copy: bare, blanks: {} } : { copy: words, blanks: { task: taskNamed(world, own) } };

/** Without a number, the only task they hold is meant. */
const ownOr = (world: World, { me }: Request, task: TaskNumbers | undefined): readonly number[] => {
  const named = numbersOf(task);
  const held = world.pod.cycle ? heldTasks(world.pod.cycle, me.id) : [];
  return named.length === 0 && held.length === 1 ? held.map(({ number }) => number) : named;
};

const quoted = (text: string): string => cut(text, textLetters);

/** The question for this intent; undefined when there is none, and we say that we are not sure. */
export const meantPhrase = (world: World, request: Request, meant: Intent): Phrase | undefined => {
  const own = (task: TaskNumbers | undefined) => ownOr(world, request, task);
  switch (meant.intent) {
    case 'claim':
      return onTask(world, copy.claim, meant.task, copy.claimAny);
    case 'drop':
      return onTask(world, copy.drop, meant.task, copy.dropAny, own(meant.task));
    case 'done':
      return onTask(world, copy.done, meant.task, copy.doneAny, own(meant.task));
    case 'stuck':
      return onTask(world, copy.stuck, meant.task, copy.stuckAny, own(meant.task));
    case 'offer':
      return meant.task === undefined ? undefined : onTask(world, copy.offer, meant.task);
    case 'takeover':
    case 'split':
      return onTask(world, copy[meant.intent], meant.task);
    case 'task':
    case 'park':
    case 'propose':
    case 'frustration':
    case 'reflect':
    case 'announce':
      return phrase(copy[meant.intent], { text: quoted(meant.text) });
    case 'tell':
      return meant.who ? phrase(copy.tell, { who: meant.who, text: quoted(meant.text) }) : undefined;
    case 'ask':
      return phrase(copy.ask, { text: quoted(meant.text) });
    case 'thank':
      return phrase(copy.thank, { who: meant.who ?? phrase(copy.all), text: quoted(meant.text) });
    case 'same':
      return phrase(copy.same, { number: meant.number });
    case 'vote':
    case 'merge':
      return phrase(copy[meant.intent], { numbers: { names: meant.numbers.map(String) } });
    case 'name':
      return phrase(copy.name, { who: cut(meant.name, titleLetters) });
    case 'organizer':
      return meant.who ? phrase(copy.organizer, { who: meant.who }) : undefined;
    case 'language':
      // In the language it would be: who cannot read the question would not say yes to it.
      return meant.locale === request.me.locale ? undefined : { copy: copy.language, blanks: {} };
    case 'leave':
    case 'mute':
    case 'invite':
      return phrase(copy[meant.intent], { community: world.community.name });
    case 'rsvp':
      return phrase(meant.coming === 'no' ? copy.notComing : copy.coming);
    case 'stop':
    case 'forget':
    case 'volunteer':
    case 'stepdown':
    case 'away':
    case 'less':
    case 'undo':
    case 'next':
    case 'pause':
    case 'extend':
    case 'begin':
    case 'gather':
    case 'concern':
    case 'progress':
    case 'yes':
    case 'no':
    case 'later':
      return phrase(copy[meant.intent]);
    default:
      return undefined;
  }
};
