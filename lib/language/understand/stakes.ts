import { wordSet } from '../../../templates/words/list.ts';

/** Intents that hurt when they are not meant: somebody's task, vote, membership or words to others. */
export const dangerous = wordSet(
  'claim drop done takeover offer stop leave forget vote announce tell ask block remove hide report share stepdown volunteer merge split next pause extend new begin join task propose park organizer go set after invite concern yes no later theme purpose pods gather meet',
);

/** Intents that only show something; acting on them by mistake costs nobody anything. */
export const harmless = wordSet('help list mine status who more checklist map sheet export unknown reaction');
