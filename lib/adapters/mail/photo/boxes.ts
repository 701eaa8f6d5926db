/** One box of an ISO media file; `from` and `end` bound its content. */
export type Box = { readonly type: string; readonly from: number; readonly end: number };

/** The boxes that follow each other between two places. Throws a RangeError when they do not fit. */
export function boxesIn(view: DataView, from: number, end: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= end; ) {
    const short = view.getUint32(at);
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    const type = String.fromCharCode(...[4, 5, 6, 7].map((n) => view.getUint8(at + n)));
    if (size < 8 || at + size > end) throw new RangeError('a box larger than its surroundings');
    boxes.push({ type, from: at + (short === 1 ? 16 : 8), end: at + size });
    at += size;
  }
  return boxes;
}

/** The child of a “meta” box, whose content begins with a version of four bytes. */
export function childOf(view: DataView, meta: Box, type: string): Box {
  const child = boxesIn(view, meta.from + 4, meta.end).find((box) => box.type === type);
  if (child === undefined) throw new RangeError(`no box ${type}`);
  return child;
}
