/** One more organizer: named by an organizer, or somebody we asked says yes. */
import { organizerCopies as copy } from '../../../../templates/commands/organizer.ts';
import type { Change } from '../../change.ts';
import { inWords } from '../../door/words.ts';
import { isOrganizer, organizersOf } from '../../find.ts';
import { answer, phrase, tell } from '../../message.ts';
import { comma, cut, nameOf } from '../../names.ts';
import type { Member, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { peopleCalled } from '../../people.ts';
import { isSilent } from '../../schedules/organizerSilent.ts';
import type { AnswerRule } from '../rules.ts';
import { memberOfNumber, whichMember } from './namesakes.ts';

const nameLetters = 20;

const made = (world: World, request: Request, member: Member): Outcome => {
  const { me } = request;
  const { community, pod } = world;
  const name = member.name ?? '';
  const organizer = { pod: pod.id, member: member.id };
  if (isOrganizer(community, pod, member.id)) return reply(request, phrase(copy.already, { name }));
  return {
    changes: [{ type: 'organizer-made', organizer }],
    messages: [
      answer(me.id, phrase(copy.made, { name })),
      tell(member.id, phrase(copy.told, { community: community.name })),
    ],
    undo: { what: inWords(copy.what, me.locale, { name }), changes: [{ type: 'organizer-ended', organizer }] },
  };
};

export const organizer: Rule<'organizer'> = (world, request) => {
  const { intent, me } = request;
  const { community, pod } = world;
  if (!isOrganizer(community, pod, me.id)) return reply(request, phrase(copy.notYours));
  if (!intent.who) return reply(request, phrase(copy.who));
  const named = peopleCalled(pod, intent.who);
  const [member] = named;
  if (!member) return reply(request, phrase(copy.unknown, { name: cut(intent.who, nameLetters) }));
  return named.length > 1 ? whichMember(world, request, 'organizer', named) : made(world, request, member);
};

/** They were asked which of two with the same name. */
export const organizerByNumber = (world: World, request: Request, number: number): Outcome | undefined => {
  const member = memberOfNumber(world, number);
  const may = isOrganizer(world.community, world.pod, request.me.id);
  return member && may ? made(world, request, member) : undefined;
};

const askedOf = (members: readonly Member[]): readonly Change[] =>
  members
    .filter(({ questions }) => questions.some(({ question }) => question.kind === 'organizer'))
    .map((member): Change => ({ type: 'question-closed', member: member.id, kind: 'organizer' }));

const taken = (world: World, { me }: Request): Outcome => {
  const { community, pod } = world;
  const name = community.name;
  return {
    changes: [...askedOf(pod.members), { type: 'organizer-made', organizer: { pod: pod.id, member: me.id } }],
    messages: [
      answer(me.id, phrase(copy.taken, { community: name, name: comma(me) })),
      ...organizersOf(community, pod).map(({ id }) =>
        tell(id, phrase(copy.joined, { who: nameOf(me), community: name })),
      ),
    ],
  };
};

const closed = ({ me }: Request, words: typeof copy.declined | typeof copy.alreadyFound): Outcome => ({
  changes: [{ type: 'question-closed', member: me.id, kind: 'organizer' }],
  messages: [answer(me.id, phrase(words))],
});

/** “Would you look after the group?” */
export const organizerAnswer: AnswerRule<'organizer'> = (world, request, bare) => {
  if (bare.kind === 'no' || bare.kind === 'later' || bare.kind === 'skip') return closed(request, copy.declined);
  if (bare.kind !== 'yes') return undefined;
  return isSilent(world, request.now) ? taken(world, request) : closed(request, copy.alreadyFound);
};
