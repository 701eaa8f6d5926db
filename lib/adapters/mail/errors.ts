/** Bytes that are no mail, or one built to exhaust its reader; thrown by `readMail`, to be set aside with this reason. */
export class UnreadableMail extends Error {
  override readonly name = 'UnreadableMail';
}
