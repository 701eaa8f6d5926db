/** IN or OUT with nothing asked: while the gathering is ahead, it is about coming. */
import type { Rsvp } from '../../nouns.ts';
import type { Rule } from '../../outcome.ts';
import { unknown } from '../joining/unknown.ts';
import { comingToGathering, gatheringAhead } from './rsvp.ts';

const about =
  (coming: Rsvp['coming']): Rule<'yes' | 'no'> =>
  (world, request) => {
    const isAsked = world.pod.cycle?.step.name === 'celebrate' && request.question === undefined;
    const gathering = isAsked ? gatheringAhead(world, request.now) : undefined;
    if (!gathering) return unknown(world, { ...request });
    const guests = coming === 'no' ? 0 : (gathering.rsvps[request.me.id]?.guests ?? 0);
    const { note } = request.intent;
    return comingToGathering(world, request, { coming, guests, ...(note ? { note } : {}) });
  };

export const bareYes: Rule<'yes'> = (world, request) => about('yes')(world, { ...request });
export const bareNo: Rule<'no'> = (world, request) => about('no')(world, { ...request });
