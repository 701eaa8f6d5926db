import type { AskedKind } from '../../domain/intent.ts';

/** Where any sentence is an answer, so that a command must be plain to win over it. */
export const freeTextKinds: ReadonlySet<AskedKind> = new Set([
  'frustration',
  'proposal',
  'checkin',
  'thanks',
  'reflection',
  'ritual',
  'need',
  'line',
  'story',
  'name',
]);
