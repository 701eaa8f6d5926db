import { RightMissing } from '../../runtime/errors.ts';

/** Thrown when the table gave no usable answer: no connection, a timeout, a server error, or throttling that outlasted the retries. */
export class TableUnreachable extends Error {
  override readonly name = 'TableUnreachable';

  constructor(cause: unknown) {
    super('The table cannot be reached.', { cause });
  }
}

/** The name of what was thrown, as AWS names it. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

const transient = new Set([
  'ThrottlingException',
  'ThrottlingError',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TransactionConflictException',
  'TransactionInProgressException',
]);

/** The table is there and asks for the same again, later. */
export function isBusy(error: unknown): boolean {
  return transient.has(nameOf(error));
}

const refusesUs = new Set(['AccessDeniedException', 'AccessDenied']);

/** A request that DynamoDB found malformed or too large is our bug and passes as it is, a right may be missing; all else is an outage. */
export function asOutage(error: unknown): unknown {
  if (refusesUs.has(nameOf(error))) return new RightMissing(error);
  const ours = [
    'ValidationException',
    'SerializationException',
    'TransactionCanceledException',
    'ItemCollectionSizeLimitExceededException',
  ];
  return ours.includes(nameOf(error)) || error instanceof TypeError ? error : new TableUnreachable(error);
}
