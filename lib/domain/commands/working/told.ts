/** What one number of “claim 3 and 5” comes to, and several of them as one reply. */
import { applyAll } from '../../apply/apply.ts';
import type { Change } from '../../change.ts';
import { answer, type Message, type Phrase } from '../../message.ts';
import type { Question, Task, TaskId, World } from '../../nouns.ts';
import type { Outcome, Request } from '../../outcome.ts';
import { undoWords } from './titles.ts';

export type Told = {
  /** What the person themselves reads. */
  readonly parts: readonly Phrase[];
  readonly questions?: readonly Question[];
  readonly changes?: readonly Change[];
  /** What others read. */
  readonly messages?: readonly Message[];
  readonly undo?: { readonly task: Task; readonly changes: readonly Change[] };
};

export const said = (...parts: readonly Phrase[]): Told => ({ parts });

/** A reply made of one or more pieces. */
export const asOutcome = (request: Pick<Request, 'me'>, told: readonly Told[]): Outcome => {
  const undos = told.flatMap(({ undo }) => undo ?? []);
  const questions = told.flatMap((one) => one.questions ?? []);
  const words = answer(request.me.id, ...told.flatMap(({ parts }) => parts));
  return {
    changes: told.flatMap(({ changes }) => changes ?? []),
    messages: [questions.length > 0 ? { ...words, questions } : words, ...told.flatMap((one) => one.messages ?? [])],
    ...(undos.length > 0
      ? {
          undo: {
            what: undoWords(undos.map(({ task }) => task)),
            changes: undos.toReversed().flatMap(({ changes }) => changes),
          },
        }
      : {}),
  };
};

/** More numbers than this in one text are a slip of the finger. */
const mostNumbers = 5;

/** One echo for several tasks at once, in the world they are true in. */
type Jointly = (world: World, tasks: readonly TaskId[]) => readonly Phrase[];

/** Each number in turn, the later ones seeing what the earlier ones made true. */
export const eachNumber = (
  world: World,
  request: Request,
  numbers: readonly number[],
  one: (world: World, request: Request, number: number) => Told,
  jointly?: Jointly,
): Outcome => {
  const told: Told[] = [];
  let next = world;
  for (const number of [...new Set(numbers)].slice(0, mostNumbers)) {
    const said = one(next, request, number);
    told.push(said);
    next = applyAll(next, said.changes ?? []);
  }
  const worked = told.filter(({ undo }) => undo);
  if (!jointly || worked.length < 2) return asOutcome(request, told);
  const refused = told.filter(({ undo }) => !undo);
  const silent = worked.map((one) => ({ ...one, parts: [] }));
  return asOutcome(request, [
    said(
      ...jointly(
        next,
        worked.flatMap(({ undo }) => (undo ? [undo.task.id] : [])),
      ),
    ),
    ...silent,
    ...refused,
  ]);
};
