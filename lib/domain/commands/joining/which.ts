/** Two things fit equally well: we ask which, never guess. */
import { whichCopies as copy } from '../../../../templates/commands/which.ts';
import type { Intent, IntentName } from '../../intent.ts';
import { answer, asking, type Phrase, phrase } from '../../message.ts';
import { cut } from '../../names.ts';
import type { World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { shownTo } from '../../shown.ts';
import type { Answer, AnswerRule } from '../rules.ts';
import { asMeant, withDoubtClosed } from './confirm.ts';
import { organizerByNumber } from './organizer.ts';
import { tellByNumber } from './tell.ts';

const titleLetters = 36;

/** “2 the flyer” */
const named = (world: World, numbers: readonly number[]) => {
  const items = shownTo(world, undefined);
  return numbers.map((number) => ({ number, text: items.find((item) => item.number === number)?.text ?? '' }));
};

const asked = (world: World, numbers: readonly number[]): Phrase => {
  const items = named(world, numbers);
  const [a, b] = items.map(({ number, text }) => `${number} ${cut(text, titleLetters)}`.trim());
  if (items.length === 2 && a !== undefined && b !== undefined) return phrase(copy.two, { a, b });
  return phrase(copy.more, { list: { list: items } });
};

export const which: Rule<'which'> = (world, request) => {
  const { intent, question } = request;
  const { numbers } = intent;
  // An answer that leaves two of what we asked about is asked about again, for what it was about.
  const isAnswer = intent.meant === 'answer' && question?.kind === 'which' && question.text === undefined;
  const meant = isAnswer ? question.meant : intent.meant;
  const words = answer(request.me.id, asked(world, numbers));
  return { changes: [], messages: [asking({ kind: 'which', meant, numbers }, words)] };
};

/** The intent, now that the number is known. */
const withNumber = (meant: IntentName, number: number, text: string): Intent | undefined => {
  switch (meant) {
    case 'thank':
      return { intent: 'thank', who: `m${number}`, text };
    case 'claim':
    case 'drop':
    case 'done':
    case 'stuck':
    case 'progress':
    case 'offer':
    case 'takeover':
      return { intent: meant, task: number };
    case 'same':
      return { intent: 'same', number };
    case 'vote':
      return { intent: 'vote', numbers: [number] };
    case 'hide':
    case 'report':
      return { intent: meant, number };
    default:
      return undefined;
  }
};

const chosen = (world: World, request: Request, meant: IntentName, number: number, text = ''): Outcome | undefined => {
  if (meant === 'tell') return tellByNumber(world, request, number, text);
  if (meant === 'organizer') return organizerByNumber(world, request, number);
  const intent = withNumber(meant, number, text);
  return intent && asMeant(world, request, intent);
};

/** A number among their words, or the words of the one that was shown. */
const numberIn = (text: string, numbers: readonly number[]): number | undefined =>
  (text.match(/\d+/gu) ?? []).map(Number).find((number) => numbers.includes(number));

const numberSaid = (bare: Answer, numbers: readonly number[]): number | undefined => {
  if (bare.kind === 'numbers') return bare.numbers[0];
  return bare.kind === 'text' ? numberIn(bare.text, numbers) : undefined;
};

export const whichAnswer: AnswerRule<'which'> = (world, request, bare, { meant, numbers, text }) => {
  if (bare.kind === 'no' || bare.kind === 'later' || bare.kind === 'skip')
    return withDoubtClosed(reply(request, phrase(copy.nothing)), request, 'which');
  const said = numberSaid(bare, numbers);
  if (said === undefined) return undefined;
  if (!numbers.includes(said)) return reply(request, phrase(copy.notOne, { numbers: { names: numbers.map(String) } }));
  const outcome = chosen(world, request, meant, said, text);
  return outcome && withDoubtClosed(outcome, request, 'which');
};
