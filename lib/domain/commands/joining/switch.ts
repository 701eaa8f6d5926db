/** Which of their communities a bare command goes to. */
import { switchCopies as copy } from '../../../../templates/commands/switch.ts';
import { codeCandidates, typedCode } from '../../door/code.ts';
import { answer, phrase } from '../../message.ts';
import { cut } from '../../names.ts';
import type { World } from '../../nouns.ts';
import { type Rule, reply } from '../../outcome.ts';

const nameLetters = 30;

/** The membership whose join word they typed, or whose name makes that word. */
const codeMeant = (world: World, address: string, typed: string): string | undefined => {
  const words = [typedCode(typed), ...codeCandidates(typed)];
  const codes = (world.contacts[address]?.memberships ?? []).map(({ community }) => community);
  return words.find((word) => codes.includes(word));
};

export const switchTo: Rule<'switch'> = (world, request) => {
  const { me, intent } = request;
  const { code: here, name: community } = world.community;
  const code = codeMeant(world, me.address, intent.community);
  if (!code) return reply(request, phrase(copy.notIn, { name: cut(intent.community, nameLetters) }));
  if (code === here && world.contacts[me.address]?.current === here)
    return reply(request, phrase(copy.same, { community }));
  return {
    changes: [{ type: 'contact-switched', address: me.address, community: code }],
    messages: [answer(me.id, phrase(copy.switched, { code: code.toUpperCase() }))],
  };
};
