/** Which slots an intent may carry, as docs/intents.md lists them; a phrase may find more than the intent holds. */
const slots: Readonly<Record<string, readonly string[]>> = {
  join: ['code', 'name'], name: ['name'], language: ['locale'], prefer: ['channel', 'address'], away: ['until', 'days'], skills: ['skills'],
  time: ['hours'], switch: ['community'], begin: ['kind'], frustration: ['text'], same: ['number'], vote: ['numbers'], propose: ['text'],
  task: ['text', 'hours', 'due', 'mine'], claim: ['task'], drop: ['task'], done: ['task'], stuck: ['task'], progress: ['task'], offer: ['task'],
  takeover: ['task'], split: ['task', 'parts'], park: ['text'], rsvp: ['coming', 'guests'], thank: ['who', 'text'], reflect: ['text'],
  answer: ['value', 'text'], announce: ['text'], next: ['days'], pause: ['days'], extend: ['days'], invite: ['address', 'name'],
  merge: ['numbers'], pods: ['text'], theme: ['text'], purpose: ['text'], new: ['name'], set: ['key', 'value'], concern: ['text'],
  tell: ['who', 'text'], ask: ['who', 'text'], share: ['who', 'number'], report: ['who', 'number'], block: ['who', 'number'],
  remove: ['who', 'number'], hide: ['who', 'number'], less: ['community'], mute: ['community', 'until'], gather: ['when', 'where'],
  meet: ['when', 'where'], organizer: ['who'], stepdown: ['who'], after: ['task', 'number'],
};

export function slotsOf(intent: string): readonly string[] {
  return slots[intent] ?? [];
}
