/** The words the carrier itself answers and obeys: whole message, one word, whatever the case. */

export type OptOutType = 'STOP' | 'START' | 'HELP';

const stop = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'];

type Words = ReadonlyMap<string, OptOutType>;

const listed = (start: readonly string[], help: readonly string[]): Words =>
  new Map<string, OptOutType>([
    ...stop.map((word) => [word, 'STOP'] as const),
    ...start.map((word) => [word, 'START'] as const),
    ...help.map((word) => [word, 'HELP'] as const),
  ]);

/** A plain number obeys all of Twilio's words; our Messaging Service has YES and INFO taken from its lists. */
const defaults = listed(['START', 'YES', 'UNSTOP'], ['HELP', 'INFO']);
const advanced = listed(['START', 'UNSTOP'], ['HELP']);

export const optOutOf = (body: string, advancedOptOut: boolean): OptOutType | undefined =>
  (advancedOptOut ? advanced : defaults).get(body.trim().toUpperCase());

/** Twilio's own replies, word for word; only HELP is ever ours. */
const replies = {
  STOP: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  START:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  HELP: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
} as const;

/**
 * What the carrier answers by itself, or nothing: a STOP from somebody stopped and a START from somebody who is not are
 * let through in silence, otherwise every plain “yes” would be told that it re-subscribed. [recalled, not from a page]
 */
export function replyTo(type: OptOutType, wasStopped: boolean, helpReply: string | undefined): string | undefined {
  switch (type) {
    case 'STOP':
      return wasStopped ? undefined : replies.STOP;
    case 'START':
      return wasStopped ? replies.START : undefined;
    case 'HELP':
      return helpReply ?? replies.HELP;
  }
}
