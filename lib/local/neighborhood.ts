/** A neighborhood in memory: the real stories over a table in memory and phones that only remember. */
import { composeMail } from '../adapters/mail/compose.ts';
import { photoOf } from '../adapters/mail/photos.ts';
import { memoryTable } from '../adapters/memory/table.ts';
import { sealWith } from '../adapters/token.ts';
import { plusMinutes } from '../domain/time.ts';
import { deliver } from '../runtime/deliver.ts';
import { sweepDue } from '../runtime/due.ts';
import { hear } from '../runtime/hear.ts';
import { waitingTexts } from '../runtime/hear-again.ts';
import type { SpeakingHouse } from '../runtime/house.ts';
import type { Key, Log } from '../runtime/ports.ts';
import { receive } from '../runtime/receive.ts';
import { waitingMessages } from '../runtime/send-again.ts';
import { pods } from '../runtime/tick.ts';
import { memoryPhotos } from './photos.ts';
import { type Letter, openPost, rawMail, type Written } from './post.ts';
import { snapshot } from './snapshot.ts';

/** What a phone or a mailbox shows; a mail has a subject. */
export type Received = { readonly to: string; readonly body: string; readonly at: string; readonly subject?: string };

export type Neighborhood = {
  readonly house: SpeakingHouse;
  /** A phone texts; resolves when everything due now has been said. */
  readonly says: (from: string, text: string, photos?: number) => Promise<void>;
  /** A mailbox sends; resolves likewise. False: it was there already. */
  readonly mails: (written: Omit<Written, 'id'> & { readonly id?: string }) => Promise<boolean>;
  /** The mail a mailbox got last. */
  readonly lastLetter: (to: string) => Letter | undefined;
  readonly letters: () => readonly Letter[];
  /** Time passes; whatever is due on the way is played in order. */
  readonly until: (instant: string) => Promise<void>;
  readonly now: () => string;
  /** What phones received since the last call, oldest first. */
  readonly received: () => readonly Received[];
  /** The documents whose key begins so: `COMMUNITY#`, `POD#`. */
  readonly bodies: <T>(prefix: string) => readonly T[];
};

const stops = /^(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)$/i;
const starts = /^(start|unstop)$/i;
/** More wakings than this in one jump would be a reason that never stops being due. */
const mostWakings = 5000;

type Options = { readonly start: string; readonly log?: Log };

/** Opens one. Time stands still between texts, but for a second each, so that order is time order. */
export const openNeighborhood = ({ start, log = () => {} }: Options): Neighborhood => {
  let now = start;
  let texts = 0;
  let sends = 0;
  let unread: Received[] = [];
  const queue: Key[] = [];
  const blocked = new Set<string>();
  const files = new Map<string, Uint8Array>();
  const post = openPost(() => now);
  const table = memoryTable({ onWrite: (key, event) => event === 'INSERT' && queue.push(key) });
  const house: SpeakingHouse = {
    table,
    now: () => now,
    log,
    random: () => 0.5,
    sleep: async () => {},
    groupNumber: '+15550100000',
    statusUrl: 'http://localhost/twilio/status',
    spreadMinutes: 0,
    advancedOptOut: true,
    mailDomain: 'groups.localhost',
    publicUrl: 'http://localhost:4400',
    seal: sealWith('a secret of this neighborhood'),
    compose: composeMail,
    photos: memoryPhotos(),
    sentFiles: {
      fetch: async (url) => {
        const bytes = files.get(url);
        return bytes ? (photoOf(bytes) ?? 'refused') : 'gone';
      },
      remove: async (url) => {
        files.delete(url);
      },
    },
    mails: {
      send: async (mail) => {
        const outcome = await post.mails.send(mail);
        const letter = post.letters().at(-1);
        if (letter) unread.push({ to: letter.to, body: letter.text, at: now, subject: letter.subject });
        return outcome;
      },
    },
    texts: {
      send: async ({ to, body }) => {
        if (blocked.has(to)) return { kind: 'failed', code: 21610 };
        unread.push({ to, body, at: now });
        sends += 1;
        return { kind: 'sent', sid: `SM${String(sends).padStart(32, '0')}` };
      },
      find: async () => [],
    },
  };

  const drain = async (): Promise<void> => {
    for (let key = queue.shift(); key; key = queue.shift()) {
      if (key.pk.startsWith('HEARD#')) await hear(house, key);
      if (key.pk.startsWith('OUT#')) await deliver(house, key);
    }
  };

  const nextMoment = (): string | undefined =>
    table
      .rows()
      .flatMap(({ plain }) => (plain.dueAt === undefined ? [] : [String(plain.dueAt)]))
      .sort()[0];

  const playDue = async (instant: string): Promise<void> => {
    for (let count = 0; count < mostWakings; count += 1) {
      const moment = nextMoment();
      if (moment === undefined || moment > instant) return;
      if (moment > now) now = moment;
      await sweepDue(house, [pods, waitingTexts, waitingMessages]);
      await drain();
    }
    throw new Error('something stays due for ever');
  };

  return {
    house,
    now: () => now,
    says: async (from, text, photos = 0) => {
      now = plusMinutes(now, 1 / 60);
      if (stops.test(text.trim())) blocked.add(from);
      if (starts.test(text.trim())) blocked.delete(from);
      texts += 1;
      const sid = `IN${String(texts).padStart(6, '0')}`;
      const media = Array.from({ length: photos }, (_, index) => ({ url: `${sid}/${index}`, type: 'image/jpeg' }));
      for (const { url } of media) files.set(url, snapshot());
      await receive(house, { sid, from, to: house.groupNumber, text, photos: media });
      await drain();
      await playDue(now);
    },
    mails: async (written) => {
      now = plusMinutes(now, 1 / 60);
      texts += 1;
      const id = written.id ?? `mail-${texts}`;
      const isNew = await post.hear(house, rawMail({ ...written, id }), `inbound/${texts}`);
      await drain();
      await playDue(now);
      return isNew;
    },
    lastLetter: (to) => post.letters().findLast((letter) => letter.to === to),
    letters: post.letters,
    until: async (instant) => {
      await playDue(instant);
      if (instant > now) now = instant;
    },
    bodies: <T>(prefix: string) =>
      table
        .rows()
        .filter(({ pk, sk }) => pk.startsWith(prefix) && (sk === 'POD' || sk === 'COMMUNITY'))
        .map(({ body }) => body as T),
    received: () => {
      const all = unread;
      unread = [];
      return all;
    },
  };
};
