/** Several numbers that were offered as alternatives (“3 or 5”): the person has not decided. */
export type Undecided = { readonly either: readonly number[] };

export function isUndecided(value: unknown): value is Undecided {
  return typeof value === 'object' && value !== null && 'either' in value;
}

export function unique(values: readonly number[]): number | readonly number[] {
  const different = [...new Set(values)];
  const [only] = different;
  return different.length === 1 && only !== undefined ? only : different;
}
