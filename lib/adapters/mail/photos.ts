import type { Attachment } from 'postal-mime';
import type { Photo, PhotoType } from '../../runtime/ports.ts';
import { bareHeic } from './photo/heic.ts';
import { bareJpeg } from './photo/jpeg.ts';
import { barePng } from './photo/png.ts';
import { bareWebp } from './photo/webp.ts';

/** What carriers take with a text at most; a mail's photo may be no larger. */
const mostBytes = 5 * 1024 * 1024;
const mostPhotos = 4;
/** Smaller pictures are logos and counting pixels in signatures. */
const fewestBytes = 512;
/** A picture set into the words of a mail is a photo only from here on; below it is somebody's logo. */
const fewestBytesInside = 30_000;

type Kind = {
  readonly type: PhotoType;
  readonly is: (bytes: Uint8Array) => boolean;
  readonly bared: (bytes: Uint8Array) => Uint8Array | undefined;
};

/** Recognised by their first bytes: names and declared types are anybody's claim. */
const kinds: readonly Kind[] = [
  { type: 'image/jpeg', is: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff, bared: bareJpeg },
  { type: 'image/png', is: (bytes) => text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n', bared: barePng },
  { type: 'image/webp', is: (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP', bared: bareWebp },
  {
    type: 'image/heic',
    is: (bytes) => text(bytes, 4, 4) === 'ftyp' && /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(text(bytes, 8, 4)),
    bared: bareHeic,
  },
];

/**
 * Up to four photos of at most 5 MB without hidden data; everything else is counted and forgotten. `refused` are those
 * that call themselves pictures: whoever sent them waits for a word.
 */
export function photosOf(attachments: readonly Attachment[]): {
  readonly photos: readonly Photo[];
  readonly setAside: number;
  readonly refused: number;
} {
  const photos: Photo[] = [];
  let refused = 0;
  for (const attachment of attachments) {
    const bytes = bytesOf(attachment);
    if (isOrnament(attachment, bytes)) continue;
    const photo = photos.length < mostPhotos ? photoOf(bytes) : undefined;
    if (photo) photos.push(photo);
    else if (callsItselfPicture(attachment)) refused += 1;
  }
  return { photos, setAside: attachments.length - photos.length, refused };
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

const isOrnament = ({ related }: Attachment, bytes: Uint8Array): boolean =>
  bytes.length < fewestBytes || (related === true && bytes.length < fewestBytesInside);

const callsItselfPicture = ({ mimeType, filename }: Attachment): boolean =>
  /^image\//i.test(mimeType) || /\.(jpe?g|png|gif|webp|hei[cf])$/i.test(filename ?? '');

/** Which kind of photo its first bytes say it is. */
export const photoType = (bytes: Uint8Array): PhotoType | undefined => kinds.find(({ is }) => is(bytes))?.type;

/** The photo without hidden data; undefined when it is none, too large, or too broken to be sure what it hides. */
export function photoOf(bytes: Uint8Array): Photo | undefined {
  if (bytes.length < fewestBytes || bytes.length > mostBytes) return undefined;
  const kind = kinds.find(({ is }) => is(bytes));
  const bare = kind?.bared(bytes);
  return kind && bare && { type: kind.type, bytes: bare };
}

function text(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
