/** What an operator types after a command: a stage, and switches. */
import { parseArgs } from 'node:util';
import { isStageName, readStage, type Stage, type StageName, stageNames } from '../config/stage.ts';

export type Switches = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** Something was typed that no command knows. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
}

const onlyStage = (positionals: readonly string[], usage: string): StageName => {
  const [name = 'dev', ...more] = positionals;
  if (more.length > 0 || !isStageName(name)) {
    throw new NotUnderstood(`${usage}\nStages are ${stageNames.join(' and ')}.`);
  }
  return name;
};

export type Typed = {
  readonly stage: Stage;
  readonly has: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
};

/** Reads them, and the stage's file. Throws NotUnderstood, BadStage. */
export const readTyped = (words: readonly string[], switches: Switches, usage: string): Typed => {
  let read: ReturnType<typeof parseArgs>;
  try {
    read = parseArgs({ args: [...words], options: switches, allowPositionals: true });
  } catch (cause) {
    throw new NotUnderstood(`${usage}\n${cause instanceof Error ? cause.message : ''}`, { cause });
  }
  const stage = readStage(onlyStage(read.positionals, usage));
  return {
    stage,
    has: (name) => read.values[name] === true,
    value: (name) => {
      const value = read.values[name];
      return typeof value === 'string' ? value : undefined;
    },
  };
};
