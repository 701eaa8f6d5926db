import type { StepName } from '../nouns.ts';
import { celebrate } from './celebrate.ts';
import { reflect } from './reflect.ts';
import { staff } from './staff.ts';
import type { StepRule } from './step.ts';
import { work } from './work.ts';

/** How each step of the cycle completes and closes. Rest has no end of its own. */
export const steps: Readonly<Partial<Record<StepName, StepRule>>> = {
  staff,
  work,
  celebrate,
  reflect,
};
