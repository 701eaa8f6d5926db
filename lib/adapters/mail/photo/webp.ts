const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const headerLength = 12;
/** The bits of the extended header that promise EXIF and XMP. */
const promises = 0x08 | 0x04;

/** A WebP without EXIF and XMP; undefined when it is broken. */
export function bareWebp(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = view.getUint32(4, true) + 8;
  const end = Math.min(size, bytes.length);
  const parts: Uint8Array[] = [];
  for (let at = headerLength; at + 8 <= end; ) {
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const chunk = bytes.slice(at, Math.min(next, bytes.length));
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~promises;
    if (kept.has(name)) parts.push(chunk);
    at = next;
  }
  return parts.length === 0 ? undefined : withHeader(parts);
}

function withHeader(parts: readonly Uint8Array[]): Uint8Array {
  const whole = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), ...parts]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}
