import type { Condition, Row, Test, Value } from '../../runtime/ports.ts';

/** DynamoDB orders text by its UTF-8 bytes, which differs from JavaScript's order for emoji. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Below zero, zero or above; undefined when the kinds differ, because DynamoDB then finds every comparison false. */
function compared(stored: Value | undefined, wanted: Value): number | undefined {
  if (typeof stored === 'number' && typeof wanted === 'number') return stored - wanted;
  if (typeof stored === 'string' && typeof wanted === 'string') return byBytes(stored, wanted);
  return undefined;
}

function passes(stored: Value | undefined, test: Test): boolean {
  if (typeof test !== 'object') return stored === test;
  if ('missing' in test) return stored === undefined;
  if ('in' in test) return stored !== undefined && test.in.includes(stored);
  const order = compared(stored, 'below' in test ? test.below : test.atMost);
  return order !== undefined && ('below' in test ? order < 0 : order <= 0);
}

/** Whether the condition holds for the row as it is stored now; undefined means there is no such row. */
export function holds(condition: Condition | undefined, row: Row | undefined): boolean {
  if (condition === undefined) return true;
  if ('absent' in condition) return row === undefined;
  if ('any' in condition) return condition.any.some((one) => holds(one, row));
  return Object.entries(condition.where).every(([name, test]) => passes(row?.plain[name], test));
}
