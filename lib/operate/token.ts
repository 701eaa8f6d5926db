/** The carrier's token, while one replaces the other: texts are believed with either, and sent with the first. */

const linesOf = (kept: string): readonly string[] =>
  kept
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Fresh in front, what was in use behind it; the one before that is forgotten. */
export const withFreshToken = (kept: string | undefined, fresh: string): string => {
  const [inUse] = linesOf(kept ?? '').filter((token) => token !== fresh);
  return [fresh, ...(inUse ? [inUse] : [])].join('\n');
};

/** After the carrier made the fresh one its primary. */
export const withoutOldToken = (kept: string): string => linesOf(kept)[0] ?? '';

export const looksLikeToken = (text: string): boolean => /^[0-9a-f]{32}$/.test(text.trim());
