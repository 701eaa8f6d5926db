import type { StepName } from '../nouns.ts';
import { agree } from './agree.ts';
import { celebrate } from './celebrate.ts';
import { choose, runoff } from './choose.ts';
import { define } from './define.ts';
import { reflect } from './reflect.ts';
import { shall } from './shall.ts';
import { staff } from './staff.ts';
import type { StepRule } from './step.ts';
import { surface } from './surface.ts';
import { rerun, vote } from './vote.ts';
import { work } from './work.ts';

/** How each step of the cycle completes and closes. Rest has no end of its own. */
export const steps: Readonly<Partial<Record<StepName, StepRule>>> = {
  surface,
  agree,
  choose,
  runoff,
  define,
  vote,
  shall,
  rerun,
  staff,
  work,
  celebrate,
  reflect,
};
