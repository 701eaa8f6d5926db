import { deviceLines } from '../../../templates/words/email/signing.ts';
import { phrases, plain, whole } from './phrases.ts';

const longest = 110;
const firstWord = /^[\p{Script=Latin}\p{Script=Cyrillic}'.]+(?![^\s,:])/u;

/** Most lines begin with no word of the list, so the words they may begin with are looked up before anything is matched. */
const beginnings = new Set(phrases(deviceLines).map((entry) => firstWord.exec(entry)?.[0] ?? ''));
const known = whole(deviceLines);
const others = phrases(deviceLines).filter((entry) => !firstWord.test(entry));
const unspaced = whole(others.filter((entry) => !entry.startsWith('…')).join('|'));
const endings = others.filter((entry) => entry.startsWith('…')).map((entry) => entry.slice(1));

/** An app that signs with its own address. */
const linked =
  /^(?:sent|get|enviado|envoye|gesendet|inviato|verzonden|verstuurd|skickat|sendt|wyslane)\b[^<(]{3,60}[<(]\s*https?:\/\/[^\s<>]+[>)]?$/;
/** “Sent from my desk, is much easier than my phone” is a sentence. */
const sentence =
  /^(?!yahoo mail:).*(?:, (?!an? |powered|pardon|please|sorry|excuse|so )|\b(?:is|are|was|were|because|but)\b|[?]$)/;

/** “Sent from my iPhone”, in the words of many phones and mail readers. */
export function isDeviceLine(line: string): boolean {
  if (line.length > longest || line.length < 5) return false;
  const words = plain(line.trim());
  if (linked.test(words)) return true;
  const bare = words.replace(/^[\s\-–—_*(~<>]+/, '').replace(/[\s_*)~.!<>]+$/, '');
  return isListed(bare) && !sentence.test(bare);
}

function isListed(words: string): boolean {
  if (beginnings.has(firstWord.exec(words)?.[0] ?? ' ')) return known.test(words);
  return unspaced.test(words) || endings.some((ending) => words.endsWith(ending));
}
