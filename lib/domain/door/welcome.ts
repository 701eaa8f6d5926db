/** The first words to a new member: what the group is, what they agree to, how to stop, and their name asked once. */
import { doorCopies as copy } from '../../../templates/door/door.ts';
import { hintCopies } from '../../../templates/hints.ts';
import { liveCycle } from '../find.ts';
import type { Channel } from '../intent.ts';
import { answer, asking, type Message, type Phrase, phrase } from '../message.ts';
import { comma, cut } from '../names.ts';
import type { Community, Member, World } from '../nouns.ts';
import { whereWeAre } from './where.ts';

/** Letters that all lines share: in a text, what keeps the welcome within two segments; an email shows all. */
const sharedLetters: Readonly<Record<Channel, number>> = { sms: 130, email: 1200 };
/** A line on where we are takes its room from them. */
const lettersForWhere = 60;
const fewestLetters = 16;

const withStop = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** Short lines leave their room to the long ones after them. */
const fitted = (texts: readonly string[], letters: number): readonly string[] => {
  let left = letters;
  return texts.map((text, index) => {
    const shown = cut(text, Math.max(fewestLetters, Math.floor(left / (texts.length - index))));
    left -= shown.length;
    return withStop(shown);
  });
};

/** What joining is agreeing to, as the organizer wrote it. The shortest are fitted first, but keep their order. */
const agreements = (community: Community, letters: number): readonly Phrase[] => {
  const { place, purpose, membership, groundRules, stance } = community;
  const lines = [
    { words: copy.purpose, text: purpose ?? place },
    { words: copy.membership, text: membership },
    { words: copy.groundRules, text: groundRules },
    { words: copy.stance, text: stance },
  ].flatMap(({ words, text }, order) => (text ? [{ words, text, order }] : []));
  const shortestFirst = lines.toSorted((a, b) => a.text.length - b.text.length);
  const shown = fitted(
    shortestFirst.map(({ text }) => text),
    letters,
  );
  return shortestFirst
    .map(({ words, order }, index) => ({ said: phrase(words, { text: shown[index] ?? '' }), order }))
    .sort((a, b) => a.order - b.order)
    .map(({ said }) => said);
};

/** Where we are waits for the reply to their name, when that is asked: one thing at a time. */
export const welcome = (world: World, member: Pick<Member, 'id' | 'name' | 'channel'>): Message => {
  const { community, pod } = world;
  const tellsWhere = liveCycle(pod) !== undefined && member.name !== undefined;
  const letters = sharedLetters[member.channel] - (tellsWhere ? lettersForWhere : 0);
  const lines = agreements(community, letters);
  const parts = [
    phrase(copy.welcome, { community: community.name, name: comma(member) }),
    ...lines,
    phrase(lines.length > 0 ? copy.agreeing : copy.stopEnds),
    ...(tellsWhere ? [whereWeAre(world)] : []),
    ...(member.name !== undefined && liveCycle(pod) === undefined ? [phrase(hintCopies.menu)] : []),
  ];
  if (member.name !== undefined) return answer(member.id, ...parts);
  return asking({ kind: 'name' }, answer(member.id, ...parts, phrase(copy.askName)));
};
