import { describe, expect, test } from 'vitest';
import { stageOf } from '../../lib/config/stage.ts';
import { cdkCalls } from '../../lib/operate/deployment.ts';

const prod = stageOf('prod', {});
const stands = (status: string) => ({ status, outputs: {} });

describe('a deployment', () => {
  test.each([undefined, 'REVIEW_IN_PROGRESS', 'ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'])(
    'the first of prod (%s) is one that may be taken back, and one that locks the table',
    (status) => {
      expect(cdkCalls(prod, status ? stands(status) : undefined, false)).toEqual([
        ['deploy', 'manyhands-prod', '--context', 'unlocked=prod'],
        ['deploy', 'manyhands-prod'],
      ]);
    },
  );

  test.each(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE'])(
    'a later one (%s) never unlocks the table',
    (status) => {
      expect(cdkCalls(prod, stands(status), false)).toEqual([['deploy', 'manyhands-prod']]);
    },
  );

  test('a table taken over is not unlocked for a moment', () => {
    expect(cdkCalls(prod, undefined, true)).toEqual([['deploy', 'manyhands-prod', '--import-existing-resources']]);
  });

  test('dev has no lock', () => {
    expect(cdkCalls(stageOf('dev', {}), undefined, false)).toEqual([['deploy', 'manyhands-dev']]);
  });
});
