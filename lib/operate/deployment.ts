/** How the CDK command is to be called, given what stands already. */
import { nameOf, type Stage } from '../config/stage.ts';
import type { Deployment } from './outside/account.ts';

/** A stack that never came to stand is made anew by CDK, so the next deployment is a first one again. */
const neverStood = /^(REVIEW_IN_PROGRESS|CREATE_FAILED|ROLLBACK_.*|DELETE_.*)$/;

export const isFirst = (deployment: Deployment | undefined): boolean =>
  deployment === undefined || neverStood.test(deployment.status);

/**
 * The words after `cdk`, one list a call. A first deployment of prod is two: one whose table is not locked yet, so that
 * a failure takes it back and does not stand in the way of the next, and a short one that locks it. A table that is
 * taken over holds what people said, and is never unlocked.
 */
export const cdkCalls = (
  stage: Stage,
  deployment: Deployment | undefined,
  adopts: boolean,
): readonly (readonly string[])[] => {
  const call = ['deploy', nameOf(stage)];
  if (adopts) return [[...call, '--import-existing-resources']];
  if (stage.name !== 'prod' || !isFirst(deployment)) return [call];
  return [[...call, '--context', `unlocked=${stage.name}`], call];
};
