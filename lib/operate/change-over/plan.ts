/** Whether there is anything to change to, and from where: the restored table's own note says it. */
import type { Whole } from './left.ts';
import { type Note, readNote } from './note.ts';

/** Nothing may be changed; the message says why, for whoever typed the command. */
export class NothingToChange extends Error {
  override readonly name = 'NothingToChange';
}

/** `inUse` is the table of the stack as it is now. Throws NothingToChange. */
export const planFor = async (here: Whole, inUse: string): Promise<Note> => {
  const isDeployed = here.name === inUse;
  const note = await readNote(here.table);
  if (!note && isDeployed)
    throw new NothingToChange(
      `The table in use is ${inUse} already, as the stage's file says: there is nothing to do.`,
    );
  if (!note) {
    throw new NothingToChange(
      `${here.name} was not made by "npm run restore -- … --to …": what it knows ends nobody knows when. Restore from ${inUse}, and change to that.`,
    );
  }
  if (isDeployed && note.doneAt) throw new NothingToChange(`The change to ${here.name} was made, and is complete.`);
  if (!isDeployed && note.from !== inUse) {
    throw new NothingToChange(
      `${here.name} was restored from ${note.from}, but ${inUse} is in use. Restore from that one, and change to what comes of it.`,
    );
  }
  return note;
};
