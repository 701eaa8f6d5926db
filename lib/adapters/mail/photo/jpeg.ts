import { orientationOf, orientationSegment } from './orientation.ts';

const [startOfScan, endOfImage, app0, app1, app2, app14, app15, comment] = [
  0xda, 0xd9, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe,
];

/**
 * A JPEG without EXIF, XMP, IPTC, comments and whatever phones append behind the picture; the way up and the colour
 * profile stay. Undefined when the file is broken, because then nobody knows what it hides.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === endOfImage) break;
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end > bytes.length || end < at + 4) return undefined;
    const segment = bytes.subarray(at, end);
    if (isPicture(marker, segment)) parts.push(segment);
    const turned = marker === app1 ? orientationOf(segment) : 1;
    if (turned !== 1) parts.push(orientationSegment(turned));
    at = end;
    if (marker === startOfScan) {
      const scanEnd = endOfScan(bytes, at);
      parts.push(bytes.subarray(at, scanEnd));
      at = scanEnd;
    }
  }
  return bytes[at + 1] === endOfImage ? Buffer.concat([...parts, Uint8Array.of(0xff, endOfImage)]) : undefined;
}

/** JFIF's and Adobe's own segments and the colour profile are needed to show the picture; the other ones only tell about it. */
function isPicture(marker: number, segment: Uint8Array): boolean {
  if (marker === comment) return false;
  if (marker < app0 || marker > app15) return true;
  if (marker === app0 || marker === app14) return segment.length < 64;
  return marker === app2 && String.fromCharCode(...segment.subarray(4, 15)) === 'ICC_PROFILE';
}

/** Where the compressed data end: at the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
}
