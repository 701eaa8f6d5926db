/**
 * One spelling for everything that sounds alike, so that “kiero”, “quiero” and “qiero” meet: silent h, b and v,
 * c, s and z, g and j, ll and y, k and qu. Works on folded words.
 */
export function soundOf(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const char = word.charAt(i);
    const next = word.charAt(i + 1);
    const sound = soundAt(char, next, word, i);
    if (sound.length > 0 && sound !== out.slice(-sound.length)) out += sound;
    if (
      (char === 'q' && next === 'u' && isFront(word.charAt(i + 2))) ||
      (char === 'c' && next === 'h') ||
      (char === 'l' && next === 'l') ||
      (char === 'p' && next === 'h')
    )
      i++;
  }
  return out;
}

function soundAt(char: string, next: string, word: string, at: number): string {
  if (char === 'h') return at > 0 && word.charAt(at - 1) === 's' ? 'h' : '';
  if (char === 'v') return 'b';
  if (char === 'z') return 's';
  if (char === 'q') return 'k';
  if (char === 'x') return 'ks';
  if (char === 'c') return next === 'h' ? 'ch' : isFront(next) ? 's' : 'k';
  if (char === 'g') return isFront(next) ? 'j' : 'g';
  if (char === 'l' && next === 'l') return at + 2 === word.length ? 'l' : 'y';
  if (char === 'p' && next === 'h') return 'f';
  if (char === 'y' && at + 1 === word.length) return 'i';
  return char;
}

function isFront(char: string): boolean {
  return char === 'e' || char === 'i';
}

const heard = new Map<string, string>();
const mostHeard = 4000;

/** The same sound with one spelling for vowels that English writes in several ways: “gait” and “gate”, “blew” and “blue”. */
export function vowelsOf(word: string): string {
  const known = heard.get(word);
  if (known !== undefined) return known;
  const sound = soundOf(
    word
      .replace(/s$/, '')
      .replace(/([aiou])([^aeiou])e$/, (_, vowel: string, next: string) => vowel.toUpperCase() + next)
      .replace(/a[iy]|ei/, 'A')
      .replace(/e[ea]|(?:ie|ey|e|y)$/, 'E')
      .replace(/oa/, 'O')
      .replace(/u[ue]|ew|oo/, 'U'),
  );
  if (heard.size < mostHeard) heard.set(word, sound);
  return sound;
}
