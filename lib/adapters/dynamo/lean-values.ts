/** Bytes are the one thing of an item that JSON cannot hold: they travel as base64. */

type Json = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A request as it is posted. */
export const toWire = (value: unknown): unknown => {
  if (value instanceof Uint8Array) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  }
  if (Array.isArray(value)) return value.map(toWire);
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toWire(one)])) : value;
};

/** An answer as the SDK gives it. An attribute called B holds an object, so only bytes are a bare string there. */
export const fromWire = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fromWire);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'B' && typeof one === 'string' ? Buffer.from(one, 'base64') : fromWire(one),
    ]),
  );
};
