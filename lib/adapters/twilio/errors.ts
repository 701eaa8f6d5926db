/** HTTP 429, kept apart because the real client's own error forgets the header that says how long to wait. */
export class TooManyRequests extends Error {
  override readonly name = 'TooManyRequests';
  readonly retryAfterMs: number | undefined;
  constructor(retryAfter: unknown) {
    super('Twilio asks us to slow down');
    const seconds = Number(retryAfter);
    this.retryAfterMs = seconds > 0 ? seconds * 1000 : undefined;
  }
}

/** Twilio cannot be asked: “it has nothing” must never be concluded from silence. */
export class CarrierUnreachable extends Error {
  override readonly name = 'CarrierUnreachable';
}

/** An address that is not Twilio's: our credentials go nowhere else, whatever a webhook says. */
export class StrangeMediaAddress extends Error {
  override readonly name = 'StrangeMediaAddress';
}

/** A file larger than Twilio itself allows, refused before it fills the memory. */
export class MediaTooLarge extends Error {
  override readonly name = 'MediaTooLarge';
}
