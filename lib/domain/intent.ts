/** What a message can mean. One message is exactly one intent; the table is docs/intents.md. */

/** What the group last asked this person and they have not yet answered; `none` when nothing is open. */
export const askedKinds = [
  'none',
  'consent',
  'name',
  'frustration',
  'vote',
  'proposal',
  'tasks',
  'checkin',
  'invitation',
  'lead',
  'rsvp',
  'thanks',
  'reflection',
  'survey',
  'ritual',
  'confirm',
  'which',
  'deadline',
  'need',
  'line',
  'story',
] as const;
export type AskedKind = (typeof askedKinds)[number];

export type Locale = 'en' | 'es';
export type Channel = 'sms' | 'email';

/** A number, or several at once (“claim 3 and 5”). */
export type TaskNumbers = number | readonly number[];

/** Keys an organizer can `set`. The value is kept as typed; the rule checks it. */
type Note = { readonly note?: string };

export type Intent = Note &
  (
    | { readonly intent: 'join'; readonly code?: string; readonly name?: string }
    | { readonly intent: 'leave' }
    | { readonly intent: 'stop' }
    | { readonly intent: 'resume' }
    | { readonly intent: 'help' }
    | { readonly intent: 'name'; readonly name: string }
    | { readonly intent: 'language'; readonly locale: Locale }
    | { readonly intent: 'prefer'; readonly channel: Channel; readonly address?: string }
    | { readonly intent: 'away'; readonly until?: string; readonly days?: number }
    | { readonly intent: 'skills'; readonly skills: readonly string[] }
    | { readonly intent: 'time'; readonly hours: number }
    | { readonly intent: 'switch'; readonly community: string }
    | { readonly intent: 'export' }
    | { readonly intent: 'forget' }
    | { readonly intent: 'begin'; readonly kind?: 'project' | 'starter' }
    | { readonly intent: 'frustration'; readonly text: string }
    | { readonly intent: 'same'; readonly number: number }
    | { readonly intent: 'vote'; readonly numbers: readonly number[] }
    | { readonly intent: 'propose'; readonly text: string }
    | {
        readonly intent: 'task';
        readonly text: string;
        readonly hours?: number;
        readonly due?: string;
        readonly mine?: boolean;
      }
    | { readonly intent: 'claim'; readonly task?: TaskNumbers }
    | { readonly intent: 'drop'; readonly task?: TaskNumbers }
    | { readonly intent: 'done'; readonly task?: TaskNumbers }
    | { readonly intent: 'stuck'; readonly task?: TaskNumbers }
    | { readonly intent: 'progress'; readonly task?: TaskNumbers }
    | { readonly intent: 'offer'; readonly task?: TaskNumbers }
    | { readonly intent: 'takeover'; readonly task: TaskNumbers }
    | { readonly intent: 'split'; readonly task: number; readonly parts: readonly string[] }
    | { readonly intent: 'park'; readonly text: string }
    | { readonly intent: 'list' }
    | { readonly intent: 'mine' }
    | { readonly intent: 'status' }
    | { readonly intent: 'who' }
    | { readonly intent: 'volunteer' }
    | { readonly intent: 'yes' }
    | { readonly intent: 'no' }
    | { readonly intent: 'later' }
    | { readonly intent: 'rsvp'; readonly coming: 'yes' | 'no' | 'maybe'; readonly guests?: number }
    | { readonly intent: 'thank'; readonly who?: string; readonly text: string }
    | { readonly intent: 'reflect'; readonly text: string }
    | { readonly intent: 'answer'; readonly value?: number; readonly text?: string }
    | { readonly intent: 'undo' }
    | { readonly intent: 'announce'; readonly text: string }
    | { readonly intent: 'next'; readonly days?: number }
    | { readonly intent: 'pause'; readonly days?: number }
    | { readonly intent: 'extend'; readonly days?: number }
    | { readonly intent: 'invite'; readonly address: string; readonly name?: string }
    | { readonly intent: 'merge'; readonly numbers: readonly number[] }
    | { readonly intent: 'pods'; readonly text?: string }
    | { readonly intent: 'theme'; readonly text?: string }
    | { readonly intent: 'purpose'; readonly text?: string }
    | { readonly intent: 'new'; readonly name: string }
    | { readonly intent: 'set'; readonly key: string; readonly value: string }
    | { readonly intent: 'concern'; readonly text: string }
    | { readonly intent: 'tell'; readonly who?: string; readonly text: string }
    | { readonly intent: 'ask'; readonly who?: string; readonly text: string }
    | { readonly intent: 'share'; readonly who?: string; readonly number?: number }
    | { readonly intent: 'report'; readonly who?: string; readonly number?: number }
    | { readonly intent: 'block'; readonly who?: string; readonly number?: number }
    | { readonly intent: 'remove'; readonly who?: string; readonly number?: number }
    | { readonly intent: 'hide'; readonly who?: string; readonly number?: number }
    | { readonly intent: 'less'; readonly community?: string }
    | { readonly intent: 'mute'; readonly community?: string; readonly until?: string }
    | { readonly intent: 'gather'; readonly when?: string; readonly where?: string }
    | { readonly intent: 'meet'; readonly when?: string; readonly where?: string }
    | { readonly intent: 'organizer'; readonly who?: string }
    | { readonly intent: 'stepdown'; readonly who?: string }
    | { readonly intent: 'after'; readonly task: number; readonly number: number }
    | { readonly intent: 'go' }
    | { readonly intent: 'move' }
    | { readonly intent: 'skip' }
    | { readonly intent: 'more' }
    | { readonly intent: 'checklist' }
    | { readonly intent: 'map' }
    | { readonly intent: 'sheet' }
    | { readonly intent: 'reaction'; readonly emoji: string; readonly quoted?: string; readonly removed?: boolean }
    | { readonly intent: 'unknown'; readonly text: string }
    /** Nearly sure, and it would change something: we ask once before acting (“Take task 3? Reply IN”). */
    | { readonly intent: 'confirm'; readonly meant: Intent }
    /** Two things that were shown fit equally well: we ask which, never guess. */
    | { readonly intent: 'which'; readonly meant: IntentName; readonly numbers: readonly number[] }
  );

export type IntentName = Intent['intent'];
/** Looked up rather than extracted, so that a request about one intent is a request about any. */
type IntentByName = { readonly [N in IntentName]: Extract<Intent, { intent: N }> };
export type IntentOf<N extends IntentName> = IntentByName[N];

/** One numbered thing the person was shown, so that “the flyer one” can name it. */
export type Item = { readonly number: number; readonly text: string };
