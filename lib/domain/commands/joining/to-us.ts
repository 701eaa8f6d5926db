/** Words for us, whatever was asked: who we are, how to stop, a courtesy, a question about our question. */
import { lineCopies } from '../../../../templates/commands/line.ts';
import { toUsCopies as copy } from '../../../../templates/commands/to-us.ts';
import { again } from '../../again.ts';
import { organizersOf, taskById } from '../../find.ts';
import { answer, asking, type Phrase, phrase } from '../../message.ts';
import { comma } from '../../names.ts';
import type { Question, World } from '../../nouns.ts';
import { type Outcome, type Request, reply, silence } from '../../outcome.ts';
import { localDay } from '../../time.ts';
import { asksHowToStop, asksWho, isCourtesy, isNod, isNoNews, isQuestion } from '../../to-us.ts';

const identity = ({ community, pod }: World): Phrase => {
  const name = organizersOf(community, pod).find((one) => one.name !== undefined)?.name;
  return name
    ? phrase(copy.whoWeAre, { community: community.name, name })
    : phrase(copy.whoWeAreAlone, { community: community.name });
};

/** What is open, once more. */
const restated = (world: World, { me, question }: Request): readonly Phrase[] => {
  if (question?.kind === 'name') return [phrase(copy.askName)];
  if (question?.kind === 'line') return [phrase(lineCopies[question.line])];
  const words = question && again(world, me.id, question);
  return words ? [words] : [];
};

/** What happens with the answer, and the question again; undefined where no free words are asked for. */
const explained = (world: World, question: Question): Phrase | undefined => {
  const task = 'task' in question && world.pod.cycle ? taskById(world.pod.cycle, question.task) : undefined;
  switch (question.kind) {
    case 'frustration':
      return phrase(copy.frustration, { community: world.community.name });
    case 'proposal':
    case 'cut':
      return phrase(copy.proposal);
    case 'reflection':
    case 'thanks':
    case 'steps':
    case 'came':
      return phrase(copy[question.kind]);
    case 'need':
      return task && phrase(copy.need, { number: task.number });
    case 'helps':
    case 'visible':
      return task && phrase(copy.kept, { number: task.number });
    case 'line':
      return phrase(lineCopies[question.line]);
    default:
      return undefined;
  }
};

/** The words may be for us: nothing in them is an answer, or a command of some weight. */
const isLoose = ({ intent }: Request): boolean =>
  intent.intent === 'unknown' ||
  intent.intent === 'help' ||
  intent.intent === 'who' ||
  intent.intent === 'name' ||
  (intent.intent === 'confirm' && intent.meant.intent === 'stop');

/** Everybody's thanks are read out; “thanks!” alone is only manners. */
const isManners = ({ intent, question, words }: Request): boolean => {
  if (!isCourtesy(words) || question?.kind === 'name' || question?.kind === 'thanks') return false;
  const isAboutTask = question?.kind === 'checkin' || question?.kind === 'deadline' || intent.intent === 'progress';
  if (isAboutTask && !isNoNews(words)) return false;
  if (intent.intent === 'thank') return !intent.who && !/\b(all|every\w+|tod[oa]s)\b/iu.test(words);
  if (intent.intent === 'confirm') return isNoNews(words);
  return intent.intent === 'unknown' || intent.intent === 'progress' || intent.intent === 'answer';
};

/** A kind line, once a day; nothing where they have just been answered, unless a line of the group is awaited. */
const politely = (world: World, request: Request): Outcome => {
  const { me, now, question } = request;
  const { zone } = world.community;
  const isFirst = localDay(me.activeAt, zone) < localDay(now, zone);
  if (!isFirst && question?.kind !== 'line') return silence;
  const words = answer(me.id, phrase(copy.kind, { name: comma(me) }), ...restated(world, request));
  return { changes: isFirst ? [{ type: 'member-acted', member: me.id, at: now }] : [], messages: [words] };
};

/** They ask back what was meant to be answered. */
const askedBack = (world: World, request: Request): Outcome | undefined => {
  const { intent, question, words } = request;
  // “Help?” asks for the menu; “what do you mean?” asks about our question.
  const isMenu = intent.intent === 'help' && words.trim().split(/\s+/u).length < 3;
  const isOpen = intent.intent === 'unknown' || (intent.intent === 'help' && !isMenu);
  if (!question || !isOpen || !isQuestion(words)) return undefined;
  const said = explained(world, question);
  return said && reply(request, said);
};

/** Undefined when the words answer, ask for or tell something else. */
export const toUs = (world: World, request: Request): Outcome | undefined => {
  const { words, question, me } = request;
  if (request.late) return undefined;
  if (!question && request.intent.intent === 'unknown' && isNod(words)) return silence;
  if (isManners(request)) return politely(world, request);
  if (isLoose(request) && asksWho(words)) {
    const again = answer(me.id, identity(world), ...restated(world, request));
    return { changes: [], messages: [question?.kind === 'name' ? asking(question, again) : again] };
  }
  if (isLoose(request) && asksHowToStop(words)) return reply(request, phrase(copy.howToStop));
  return askedBack(world, request);
};
