import { agreeingAnswers, agreeingCommands } from './agreeing/list.ts';
import { closingAnswers, closingCommands } from './closing/list.ts';
import { joiningAnswers, joiningCommands } from './joining/list.ts';
import type { Answers, Commands } from './rules.ts';
import { workingAnswers, workingCommands } from './working/list.ts';

/** Every verb a member can text. */
export const commands: Commands = { ...joiningCommands, ...agreeingCommands, ...workingCommands, ...closingCommands };

/** Every question a bare reply can answer. */
export const answers: Answers = { ...joiningAnswers, ...agreeingAnswers, ...workingAnswers, ...closingAnswers };
