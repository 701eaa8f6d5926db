/** The words the carrier acts on by itself (FACTS of the carrier: whole message, any case). We never answer those. */
import type { HeardBody } from './rows.ts';

const stops = /^(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)$/i;
const starts = /^(start|unstop)$/i;

export type CarrierAct = 'stop' | 'start' | 'help' | undefined;

/** What the carrier has already done with this text. Advanced Opt-Out says so; plain defaults must be recognised. */
export const byCarrier = ({ text, optOutType }: HeardBody, advancedOptOut: boolean): CarrierAct => {
  const word = text.trim();
  if (optOutType === 'STOP' || stops.test(word)) return 'stop';
  if (optOutType === 'START' || starts.test(word)) return 'start';
  if (optOutType === 'HELP' || /^help$/i.test(word)) return 'help';
  return !advancedOptOut && /^info$/i.test(word) ? 'help' : undefined;
};
