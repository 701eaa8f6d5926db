/** Counts what a text costs on the wire, and turns a text into the GSM-7 letters that cost least (3GPP TS 23.038). */

export type Segments = {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets for GSM-7, UTF-16 code units for UCS-2. */
  readonly units: number;
  /** 0 only for an empty text. */
  readonly segments: number;
};

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const basic = `@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,-./0123456789:;<=>?¡${upper}ÄÖÑÜ§¿${upper.toLowerCase()}äöñüà`;
const escaped = '\f^{}\\[~]|€';

/** Septets of each UTF-16 code unit, 0 where GSM-7 has none: a table, because a regex a character is 400 times slower. */
const septets = new Uint8Array(65_536);
for (const char of basic) septets[char.charCodeAt(0)] = 1;
for (const char of escaped) septets[char.charCodeAt(0)] = 2;

/** How many segments `text` is billed as, exactly as given: nothing is replaced here. */
export function segments(text: string): Segments {
  let units = 0;
  for (let i = 0; i < text.length; i++) {
    const width = septets[text.charCodeAt(i)] ?? 0;
    if (width === 0) return wide(text);
    units += width;
  }
  if (units <= 160) return { encoding: 'GSM-7', units, segments: units === 0 ? 0 : 1 };
  return { encoding: 'GSM-7', units, segments: packed(text, 153, (code) => septets[code] ?? 0) };
}

function wide(text: string): Segments {
  const units = text.length;
  if (units <= 70) return { encoding: 'UCS-2', units, segments: 1 };
  return {
    encoding: 'UCS-2',
    units,
    segments: packed(text, 67, (code) => (isFirstHalf(code) ? 2 : isSecondHalf(code) ? 0 : 1)),
  };
}

/** A two-unit character never straddles two segments, so the count is packed rather than divided. */
function packed(text: string, room: number, width: (code: number) => number): number {
  let count = 1;
  let used = 0;
  for (let i = 0; i < text.length; i++) {
    const needed = width(text.charCodeAt(i));
    if (used + needed > room) {
      count++;
      used = 0;
    }
    used += needed;
  }
  return count;
}

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

const each = (chars: string, replacement: string): [string, string][] => [...chars].map((char) => [char, replacement]);

const pairs = (chars: string, replacements: string): [string, string][] =>
  [...chars].map((char, i) => [char, replacements[i] ?? char]);

/** What Unicode's own decompositions do not tell; the rest (accents, wide letters, ligatures, fractions) they do. */
const plain: ReadonlyMap<string, string> = new Map([
  ...each('“”„‟«»〝〞❝❞ʺˮ', '"'),
  ...each('‘’‛`´ʹʻʼʽˈˊˋ′❛❜', "'"),
  ...each('‐‑‒–—―−⁃•·⎼⎽', '-'),
  ...each('✢✣✤✥✱✲✳✺✻✼✽❃❉❊❋⁎∗⊛⧆', '*'),
  ...each('∣⎸⎹⏐⎜⎟', '|'),
  ...each('⁄∕⧸÷', '/'),
  ...each('⧵⧹', '\\'),
  ...each('\t\u000b\u0085\u1680\u2028\u2029', ' '),
  ...each('\u00ad\u200b\u2060\ufeff', ''),
  ...pairs('‹›❮❯❨❩❪❫⟮⟯⦅⦆❴❵', '<><>()()()(){}'),
  ...pairs('‚、。ǃː˸⦂꞉⁏꞊˖×°ˆ˜˷∼‗', ',,.!::::;=+xo^~~~_'),
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'ABCDEFGHIJKLMNOPRSTUVWYZ'),
  ...pairs('łŁđĐðÐıħĦ', 'lLdDdDihH'),
  ...Object.entries({ '→': '->', '←': '<-', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'Th' }),
]);

/** Remembered replacements; bounded, so that a text of every character there is cannot fill the memory. */
const known = new Map<string, string>();

/**
 * The same text in GSM-7 where that is possible: typographic characters become typewriter ones (as Twilio's smart encoding
 * does), accents GSM-7 lacks are dropped. A character with no replacement is kept, and the text is then UCS-2.
 */
export function toGsm(text: string): string {
  for (let i = 0; i < text.length; i++) if (septets[text.charCodeAt(i)] === 0) return replaced(text);
  return text;
}

function replaced(text: string): string {
  let out = '';
  for (const char of text.normalize('NFC')) {
    const replacement = isGsm(char) ? char : (known.get(char) ?? remember(char));
    // “5½ hours” must not become “51/2 hours”.
    out += /^\d/.test(replacement) && /\p{No}/u.test(char) && /\d$/.test(out) ? ` ${replacement}` : replacement;
  }
  return out;
}

function remember(char: string): string {
  const replacement = plain.get(char) ?? decomposed(char);
  if (known.size < 4096) known.set(char, replacement);
  return replacement;
}

function decomposed(char: string): string {
  if (char <= '\u001f' || (char >= '\u007f' && char <= '\u009f')) return '';
  const letters = [...char.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')].map(
    (letter) => plain.get(letter) ?? letter,
  );
  return letters.every(isGsm) ? letters.join('') : char;
}

const isGsm = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (septets[text.charCodeAt(i)] === 0) return false;
  return true;
};
