import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Key, Row, Value } from '../../runtime/ports.ts';

export type Item = Record<string, AttributeValue>;

/** Below this, compressing costs more bytes than it saves. */
const smallBodyBytes = 200;

export function toAttribute(value: Value): AttributeValue {
  return typeof value === 'number' ? { N: String(value) } : { S: value };
}

export function toKey({ pk, sk }: Key): Item {
  return { pk: { S: pk }, sk: { S: sk } };
}

export function toBody(body: unknown): AttributeValue {
  const json = JSON.stringify(body);
  const bytes = Buffer.from(json);
  if (bytes.length < smallBodyBytes) return { S: json };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { B: brotliCompressSync(bytes, { params }) };
}

export function toItem(row: Row): Item {
  const plain = Object.fromEntries(Object.entries(row.plain).map(([name, value]) => [name, toAttribute(value)]));
  return { ...plain, ...toKey(row), ...(row.body !== undefined && { body: toBody(row.body) }) };
}

export function toRow({ pk, sk, body, ...plain }: Item): Row {
  const row = {
    pk: pk?.S ?? '',
    sk: sk?.S ?? '',
    plain: Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, toValue(value)])),
  };
  return body ? { ...row, body: fromBody(body) } : row;
}

function toValue(attribute: AttributeValue): Value {
  return attribute.N === undefined ? (attribute.S ?? '') : Number(attribute.N);
}

function fromBody(body: AttributeValue): unknown {
  return JSON.parse(body.B ? brotliDecompressSync(body.B).toString() : (body.S ?? 'null'));
}
