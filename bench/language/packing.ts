/** The other half of lib/language/understand/model/coded.ts: packs what that unpacks. */
import { evenOdds, learn, type Odds, signs } from '../../lib/language/understand/model/coded.ts';

export type Packing = {
  bit(odds: Odds, place: number, value: number): void;
  whole(odds: Odds, place: number, bits: number, value: number): void;
  far(odds: Odds, place: number, value: number): void;
  /** Everything so far as text; nothing may be packed after it. */
  text(): string;
};

/** A range coder with carry, as in LZMA. */
export function packing(): Packing {
  const bytes: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  let held = 0;
  let waiting = 0;
  let isFirst = true;

  const shift = (): void => {
    if (low < 0xff000000 || low > 0xffffffff) {
      const carry = low > 0xffffffff ? 1 : 0;
      if (!isFirst) bytes.push((held + carry) & 255);
      for (; waiting > 0; waiting--) bytes.push((255 + carry) & 255);
      isFirst = false;
      held = Math.floor(low / 0x1000000) & 255;
    } else waiting++;
    low = (low % 0x1000000) * 256;
  };
  const bit = (odds: Odds, place: number, value: number): void => {
    const bound = (range >>> 11) * ((odds.likely[place] as number) >>> 4);
    if (value === 0) {
      range = bound;
    } else {
      low += bound;
      range -= bound;
    }
    learn(odds, place, value);
    while (range < 0x1000000) {
      range = (range << 8) >>> 0;
      shift();
    }
  };
  const whole = (odds: Odds, place: number, bits: number, value: number): void => {
    if (value < 0 || value >= 1 << bits) throw new Error(`${value} needs more than ${bits} bits`);
    let node = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const each = (value >> i) & 1;
      bit(odds, place + node, each);
      node = 2 * node + each;
    }
  };
  const far = (odds: Odds, place: number, value: number): void => {
    const bits = 31 - Math.clz32(value + 1);
    for (let i = 0; i < bits; i++) bit(odds, place + i, 1);
    bit(odds, place + bits, 0);
    for (let i = bits - 1; i >= 0; i--) {
      const each = ((value + 1) >> i) & 1;
      if (i === bits - 1) bit(odds, place + 16 + bits, each);
      else bit(evenOdds(1), 0, each);
    }
  };
  const text = (): string => {
    for (let i = 0; i < 5; i++) shift();
    return written(bytes);
  };
  return { bit, whole, far, text };
}

/** Thirteen bits to two signs. */
function written(bytes: readonly number[]): string {
  let text = '';
  let held = 0;
  let bits = 0;
  const two = (value: number): void => {
    text += String.fromCharCode(signs[Math.floor(value / 91)] ?? 0, signs[value % 91] ?? 0);
  };
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < 13) continue;
    bits -= 13;
    two(held >>> bits);
    held &= (1 << bits) - 1;
  }
  if (bits > 0) two(held << (13 - bits));
  return text;
}
