/** The ports and the few settings of a deployment: all that a story may know beside its rows. */
import type { Ports, Texts } from './ports.ts';

export type House = Ports & {
  /** The number people text, E.164. */
  readonly groupNumber: string;
  /** Where reports of a send are posted; the outbox id and attempt are added. */
  readonly statusUrl: string;
  /** What nobody asked for is spread over this many minutes. */
  readonly spreadMinutes: number;
  /** The Messaging Service has Advanced Opt-Out: YES and INFO are ours to answer. */
  readonly advancedOptOut: boolean;
};

/** A house that can speak: only where texts are sent is the carrier's client needed. */
export type SpeakingHouse = House & { readonly texts: Texts };
