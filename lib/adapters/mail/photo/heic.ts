import { type Box, boxesIn, childOf } from './boxes.ts';

/** A film inside the photo (“moov”, “mpvd”) would tell the place once more. */
const known = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip', 'wide']);
const mostExtents = 10_000;

/**
 * A HEIC with its EXIF and XMP items blanked in place: their bytes become zero, so that no offset moves.
 * Undefined when the items cannot be found for certain, because a photo that may tell where it was taken is not kept.
 */
export function bareHeic(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const copy = Uint8Array.from(bytes);
    const view = new DataView(copy.buffer);
    const boxes = boxesIn(view, 0, copy.length);
    const meta = boxes.find(({ type }) => type === 'meta');
    if (meta === undefined || !boxes.every(({ type }) => known.has(type))) return undefined;
    const hidden = hiddenItems(view, meta);
    for (const { item, from, length } of extentsOf(view, meta)) {
      if (!hidden.has(item)) continue;
      if (from + length > copy.length || length === 0) return undefined;
      copy.fill(0, from, from + length);
    }
    return copy;
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** The ids of items that are not pictures: EXIF, and anything with a MIME type (XMP). */
function hiddenItems(view: DataView, meta: Box): ReadonlySet<number> {
  const list = childOf(view, meta, 'iinf');
  const wide = view.getUint8(list.from) > 0;
  const entries = boxesIn(view, list.from + (wide ? 8 : 6), list.end).filter(({ type }) => type === 'infe');
  const ids = entries.map((entry) => {
    const version = view.getUint8(entry.from);
    if (version < 2) throw new RangeError('an item list too old to name its types');
    const long = version > 2;
    const type = view.getUint32(entry.from + (long ? 10 : 8));
    return { id: long ? view.getUint32(entry.from + 4) : view.getUint16(entry.from + 4), type };
  });
  return new Set(
    ids.filter(({ type }) => type === 0x45786966 || type === 0x6d696d65 || type === 0x75726920).map(({ id }) => id),
  );
}

type Extent = { readonly item: number; readonly from: number; readonly length: number };

/** Where the file holds each item: the box “iloc” of ISO 14496-12. */
function extentsOf(view: DataView, meta: Box): readonly Extent[] {
  const box = childOf(view, meta, 'iloc');
  const version = view.getUint8(box.from);
  let at = box.from + 6;
  const read = (size: number): number => {
    at += size;
    if (size === 0) return 0;
    if (size === 2) return view.getUint16(at - 2);
    return size === 8 ? Number(view.getBigUint64(at - 8)) : view.getUint32(at - 4);
  };
  const [offsetSize, lengthSize] = nibbles(view.getUint8(box.from + 4));
  const [baseSize, indexSize] = nibbles(view.getUint8(box.from + 5));
  const extents: Extent[] = [];
  const items = read(version < 2 ? 2 : 4);
  for (let n = 0; n < items; n++) {
    const item = read(version < 2 ? 2 : 4);
    const method = version > 0 ? read(2) & 15 : 0;
    read(2);
    const base = read(baseSize);
    for (let left = read(2); left > 0; left--) {
      if (extents.length > mostExtents) throw new RangeError('more places than a photo has');
      if (version > 0) read(indexSize);
      const from = base + read(offsetSize) + (method === 1 ? childOf(view, meta, 'idat').from : 0);
      extents.push({ item, from, length: read(lengthSize) });
    }
  }
  return extents;
}

function nibbles(byte: number): readonly [number, number] {
  return [byte >> 4, byte & 15];
}
