/** What a rule decides: what is now true, what to say, and what would take it back. */
import type { Change } from './change.ts';
import type { Intent, IntentName, IntentOf } from './intent.ts';
import { answer, type Message, type Phrase } from './message.ts';
import type { Day, Instant, Member, Question, World } from './nouns.ts';

/** Why a file that came with words was not kept: no photo or too large, not to be had, or no place to keep it. */
export type NotKept = 'refused' | 'lost' | 'nowhere';

/** What came with the words: photos that lie in our store under their key, and why others do not. */
export type SentPhotos = {
  readonly kept: readonly { readonly key: string; readonly bytes: number }[];
  readonly not: readonly NotKept[];
};

export type Outcome = {
  readonly changes: readonly Change[];
  readonly messages: readonly Message[];
  /** What UNDO would do, and the few words that name it (“task 3, paint the bench”). */
  readonly undo?: { readonly what: string; readonly changes: readonly Change[] };
};

/** Somebody in the pod wrote. `words` is their text as it came; `days` the dates it names. */
export type Request<out N extends IntentName = IntentName> = {
  readonly intent: IntentOf<N>;
  readonly me: Member;
  readonly now: Instant;
  readonly words: string;
  /** Calendar days named in the words, in order, in the community's zone. */
  readonly days: readonly Day[];
  /** `HH:MM` times named in the words. */
  readonly times: readonly string[];
  /** The question a bare reply answers. */
  readonly question?: Question;
  readonly photos?: SentPhotos;
  /** The reply came by email to a question that is closed by now. */
  readonly late?: boolean;
};

/** Who wrote and when, whatever it meant. */
export type Spoken = Omit<Request, 'intent'>;

export type Rule<N extends IntentName = IntentName> = (world: World, request: Request<N>) => Outcome;

export const silence: Outcome = { changes: [], messages: [] };

/** Only words: nothing changes. */
export const reply = (request: Pick<Request, 'me'>, ...parts: readonly Phrase[]): Outcome => ({
  changes: [],
  messages: [answer(request.me.id, ...parts)],
});

/** Several outcomes as one, in order; the last undo wins. */
export const together = (...outcomes: readonly Outcome[]): Outcome => {
  const undo = outcomes.findLast((one) => one.undo)?.undo;
  return {
    changes: outcomes.flatMap((one) => one.changes),
    messages: outcomes.flatMap((one) => one.messages),
    ...(undo ? { undo } : {}),
  };
};

/** The same request, meaning something else (a confirmed doubt, a bare yes that claims a task). */
export const meaning = <N extends IntentName>(request: Request, intent: IntentOf<N>): Request<N> => ({
  ...request,
  intent,
});

export const hasIntent = <N extends IntentName>(intent: Intent, name: N): intent is IntentOf<N> =>
  intent.intent === name;
