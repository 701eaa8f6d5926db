/** A worry, read by one person without the writer's name: the lead, or the organizer if it is about the lead. */
import { concernCopies as copy } from '../../../../templates/commands/concern.ts';
import { chosenFrustration, findMember, liveCycle, organizersOf } from '../../find.ts';
import { answer, type Phrase, phrase, tell } from '../../message.ts';
import { cut } from '../../names.ts';
import type { Member, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';

const textLetters = 220;
const frustrationLetters = 60;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Names the lead, by first name or by what they are. */
const isAbout = (text: string, lead: Member): boolean => {
  const words: readonly string[] = folded(text).match(/\p{L}+/gu) ?? [];
  return [folded(lead.name ?? ''), 'lead', 'leader', 'lider', 'coordinador', 'coordinadora'].some(
    (word) => word !== '' && words.includes(word),
  );
};

const readerOf = (world: World, me: Member, text: string): Member | undefined => {
  const leadId = liveCycle(world.pod)?.lead;
  const lead = leadId && findMember(world.pod, leadId);
  if (lead && lead.state === 'here' && lead.id !== me.id && !isAbout(text, lead)) return lead;
  const others = organizersOf(world.community, world.pod).filter(({ id }) => id !== me.id);
  return others.find(({ id }) => id !== leadId);
};

/** What everyone chose: the ground to talk on. */
const sharedGround = ({ pod }: World): readonly Phrase[] => {
  const cycle = liveCycle(pod);
  const chosen = cycle && chosenFrustration(cycle);
  return chosen ? [phrase(copy.shared, { frustration: cut(chosen.text, frustrationLetters) })] : [];
};

const passedOn = (world: World, { me, now }: Request, reader: Member, text: string): Outcome => ({
  changes: [{ type: 'concern-raised', by: me.id, at: now, text }],
  messages: [
    answer(
      me.id,
      reader.name ? phrase(copy.heard, { who: reader.name }) : phrase(copy.heardUnnamed),
      ...sharedGround(world),
    ),
    { ...tell(reader.id, phrase(copy.passed, { text: /[.!?]$/u.test(text) ? text : `${text}.` })), big: true },
  ],
});

export const concern: Rule<'concern'> = (world, request) => {
  const text = cut(request.intent.text, textLetters);
  if (text === '') return reply(request, phrase(copy.empty));
  const reader = readerOf(world, request.me, text);
  return reader ? passedOn(world, request, reader, text) : reply(request, phrase(copy.nobody));
};
