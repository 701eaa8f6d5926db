/** The ports and the few settings of a deployment: all that a story may know beside its rows. */
import type { Seal } from '../domain/token.ts';
import type { Compose, Mails } from './mail.ts';
import type { Photos, Ports, SentFiles, Texts } from './ports.ts';

export type House = Ports & {
  /** The number people text, E.164. */
  readonly groupNumber: string;
  /** Where reports of a send are posted; the outbox id and attempt are added. */
  readonly statusUrl: string;
  /** What nobody asked for is spread over this many minutes. */
  readonly spreadMinutes: number;
  /** The Messaging Service has Advanced Opt-Out: YES and INFO are ours to answer. */
  readonly advancedOptOut: boolean;
  /** What follows the @ in every address of ours. */
  readonly mailDomain: string;
  /** Where people's mail programs and browsers reach us: scheme and host, no path. */
  readonly publicUrl: string;
  /** Makes the seal in a reply address. */
  readonly seal: Seal;
  /** Absent where a deployment has no bucket, and in functions that need none. */
  readonly photos?: Photos;
  /** Only where texts are heard. */
  readonly sentFiles?: SentFiles;
};

/** A house that can speak: only where messages are sent are the carriers' clients needed. */
export type SpeakingHouse = House & { readonly texts: Texts; readonly mails: Mails; readonly compose: Compose };
