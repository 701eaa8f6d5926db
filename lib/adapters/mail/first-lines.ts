const newline = 10;

/** The beginning of a mail, at most so many lines of it: what people write stands there. */
export function firstLines(raw: Uint8Array, most: number): Uint8Array {
  if (raw.length <= most) return raw;
  let end = -1;
  for (let line = 0; line < most; line++) {
    end = raw.indexOf(newline, end + 1);
    if (end < 0) return raw;
  }
  return raw.subarray(0, end + 1);
}
