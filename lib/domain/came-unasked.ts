/** The party has been, and its host tells who came before we ask. */
import { cameWords } from '../../templates/commands/came.ts';
import { hostOf, liveCycle } from './find.ts';
import type { Instant, Member, Question, World } from './nouns.ts';
import { gatheringAt, gatheringOf } from './phases/gathering.ts';

const tellsWhoCame = new RegExp(`(?<!\\p{L})(?:${cameWords.join('|')})(?!\\p{L})`, 'iu');

/** It is told to all, so only words that speak of coming are taken for it. */
export const cameUnasked = (world: World, { id }: Member, text: string, now: Instant): Question | undefined => {
  const cycle = liveCycle(world.pod);
  const party = cycle && gatheringOf(cycle);
  if (!party || party.came || hostOf(cycle) !== id || !tellsWhoCame.test(text) || /\?\s*$/.test(text)) return undefined;
  const isOpen = cycle.step.name === 'celebrate' || cycle.step.name === 'reflect';
  return isOpen && gatheringAt(party, world.community.zone) <= now ? { kind: 'came' } : undefined;
};
