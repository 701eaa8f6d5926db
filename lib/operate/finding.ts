/** What a check found, in words a volunteer can act on. */

export type Finding = {
  /** `missing` stops a deployment; `look` does not. */
  readonly state: 'fine' | 'missing' | 'look';
  readonly what: string;
  /** What to do about it; nothing when it is fine. */
  readonly doThis?: string;
};

export const fine = (what: string): Finding => ({ state: 'fine', what });
export const missing = (what: string, doThis: string): Finding => ({ state: 'missing', what, doThis });
export const look = (what: string, doThis: string): Finding => ({ state: 'look', what, doThis });

const marks = { fine: 'ok     ', missing: 'MISSING', look: 'look   ' } as const;

export const findingLine = ({ state, what, doThis }: Finding): string =>
  `${marks[state]}  ${what}${doThis ? `\n         ${doThis}` : ''}`;

export const isReady = (findings: readonly Finding[]): boolean => findings.every(({ state }) => state !== 'missing');
