/** Reads what was packed, one yes-or-no after the other; what comes often costs less than a bit. */
export type Unpacking = {
  /** The next bit, as likely as `odds[place]` has come to say. */
  bit(odds: Odds, place: number): number;
  /** A whole number of so many bits, by the tree of odds that begins at `place`. */
  whole(odds: Odds, place: number, bits: number): number;
  /** A number from nothing up, however large: how many bits it has, then the bits. */
  far(odds: Odds, place: number): number;
};

/** How likely nothing is in each place, and how often each was met, as far as that matters. */
export type Odds = { readonly likely: Uint16Array; readonly met: Uint8Array };

/** Odds before anything was seen; they learn as they go, the same way in packing and unpacking. */
export function evenOdds(count: number): Odds {
  return { likely: new Uint16Array(count).fill(even), met: new Uint8Array(count) };
}

/** Learns from one bit: much from the first ones, less from each that follows. */
export function learn({ likely, met }: Odds, place: number, value: number): void {
  const odd = likely[place] as number;
  const times = met[place] as number;
  const slowness = Math.min(slowest, 33 - Math.clz32(times));
  if (times < 255) met[place] = times + 1;
  likely[place] = value === 0 ? odd + ((sure - odd) >> slowness) : odd - (odd >> slowness);
}

const slowest = 7;

/** How many odds `far` needs. */
export const oddsOfFar = 32;
const even = 1 << 14;
const sure = 1 << 15;
/** Places of the signs that would need care in a string or a template. */
const skipped: readonly number[] = [34, 92, 96, 123];

/** The 91 signs that packed text is written in. */
export const signs: readonly number[] = Array.from({ length: 95 }, (_, at) => at + 32).filter(
  (code) => !skipped.includes(code),
);

/** Thirteen bits stand in every two signs. */
function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (const [value, code] of signs.entries()) values[code] = value;
  const bytes = new Uint8Array(((text.length >> 1) * 13) >> 3);
  let held = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at + 1 < text.length; at += 2) {
    const two = (values[text.charCodeAt(at)] as number) * 91 + (values[text.charCodeAt(at + 1)] as number);
    held = (held << 13) | two;
    for (bits += 13; bits >= 8; bits -= 8) bytes[count++] = held >>> (bits - 8);
  }
  return bytes;
}

/** What unpacking remembers between two bits, in one array of its own: numbers this large are boxed elsewhere. */
const [rangeAt, codeAt, byteAt] = [0, 1, 2];

/** A range coder (as in LZMA) over the packed text. */
export function unpacking(text: string): Unpacking {
  const bytes = bytesOf(text);
  const state = new Uint32Array(3);
  state[rangeAt] = 0xffffffff;
  state[codeAt] = (((bytes[0] ?? 0) << 24) | ((bytes[1] ?? 0) << 16) | ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0)) >>> 0;
  state[byteAt] = 4;
  const bit = (odds: Odds, place: number): number => nextBit(bytes, state, odds, place);
  const whole = (odds: Odds, place: number, bits: number): number => {
    let node = 1;
    for (let i = 0; i < bits; i++) node = 2 * node + bit(odds, place + node);
    return node - (1 << bits);
  };
  const evens = evenOdds(1);
  const far = (odds: Odds, place: number): number => {
    let bits = 0;
    while (bit(odds, place + bits) === 1) bits++;
    let value = 1;
    for (let i = 0; i < bits; i++) {
      evens.likely[0] = even;
      value = 2 * value + (i === 0 ? bit(odds, place + 16 + bits) : bit(evens, 0));
    }
    return value - 1;
  };
  return { bit, whole, far };
}

function nextBit(bytes: Uint8Array, state: Uint32Array, odds: Odds, place: number): number {
  const odd = odds.likely[place] as number;
  let range = state[rangeAt] as number;
  let code = state[codeAt] as number;
  const bound = Math.imul(range >>> 11, odd >>> 4) >>> 0;
  let value = 0;
  if (code < bound) {
    range = bound;
  } else {
    code -= bound;
    range -= bound;
    value = 1;
  }
  learn(odds, place, value);
  while (range < 0x1000000) {
    const at = state[byteAt] as number;
    range = (range << 8) >>> 0;
    code = ((code << 8) | (at < bytes.length ? (bytes[at] as number) : 0)) >>> 0;
    state[byteAt] = at + 1;
  }
  state[rangeAt] = range;
  state[codeAt] = code;
  return value;
}
