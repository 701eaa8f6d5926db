import { deviceLines } from '../../../templates/words/email/signing.ts';
import { plain, whole } from './phrases.ts';

const device = whole(deviceLines);
const longest = 110;
/** An app that signs with its own address. */
const linked =
  /^(?:sent|get|enviado|envoye|gesendet|inviato|verzonden|verstuurd|skickat|sendt|wyslane)\b[^<(]{3,60}[<(]\s*https?:\/\/[^\s<>]+[>)]?$/;
/** “Sent from my desk, is much easier than my phone” is a sentence. */
const sentence = /, (?!an? |powered|pardon|please|sorry|excuse|so )|\b(?:is|are|was|were|because|but)\b|[?]$/;

/** “Sent from my iPhone”, in the words of many phones and mail readers. */
export function isDeviceLine(line: string): boolean {
  if (line.length > longest || line.length < 5) return false;
  if (linked.test(plain(line).trim())) return true;
  const bare = plain(line).replace(/^[\s\-–—_*(~>]+|[\s_*)~.!<>]+$/g, '');
  return bare !== '' && device.test(bare) && !sentence.test(bare);
}
