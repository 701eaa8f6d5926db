import { setTimeout as pause } from 'node:timers/promises';
import type { FaultSwitch } from './faults.ts';
import { openLanes } from './lanes.ts';
import type { Post, PostBook } from './postBook.ts';
import { sign } from './sign.ts';

/** How long the carrier tries one webhook, as `#rc=2&rp=all` asks of Twilio: 15 seconds in all, connecting included. */
export type Patience = { readonly retries: number; readonly pauseMs: number; readonly giveUpMs: number };

export type PostOffice = {
  /** Posts what is owed; resolves when it was answered 2xx or, after the last try, left for the next start. */
  readonly post: (owed: Post) => Promise<void>;
  /** Posts again everything that nobody has answered yet. */
  readonly resume: () => void;
  readonly settled: () => Promise<void>;
  /** Ends every try under way; what was not answered stays owed. */
  readonly close: () => Promise<void>;
};

type Needs = {
  readonly book: PostBook;
  readonly faults: FaultSwitch;
  readonly random: () => number;
  readonly authToken: string;
  readonly patience: Patience;
  /** Where an address is reached from this machine, when that is not the address itself. */
  readonly reach: (url: string) => string;
  /** Called when a report's turn has come, before it is posted. */
  readonly onStatus: (post: Post) => void;
};

/** Within this much of one another, shuffled posts change places. */
const windowMs = 30;

export function openPostOffice(needs: Needs): PostOffice {
  const { book, faults, random, onStatus } = needs;
  const lanes = openLanes(64);
  const underWay = new Set<number>();
  const closing = new AbortController();

  const deliver = async (post: Post): Promise<void> => {
    if (closing.signal.aborted) return;
    onStatus(post);
    const isLost = post.kind === 'callback' && faults.now().loseCallbacks;
    const answered = post.url === null || isLost || (await tryUntilAnswered(needs, post, post.url, closing.signal));
    if (answered && !closing.signal.aborted) book.settle(post.id);
  };

  const startOf = (): number => performance.now() + (faults.now().delayMs ?? 0);

  const postAt = (lane: string, start: number, work: () => Promise<void>): Promise<void> => {
    const shuffle = faults.now().reorder ? random() * windowMs : 0;
    return lanes.enter(lane, async () => {
      await wait(start + shuffle - performance.now(), closing.signal);
      await work();
    });
  };

  /** Copies go their own way, beside and after the first, as a carrier's repeats do. */
  const postCopies = (post: Post, start: number): void => {
    const { url } = post;
    if (url === null) return;
    const send = async (): Promise<void> => void (await postOnce(needs, post, url, closing.signal, 15_000));
    const copies = faults.copies();
    for (let copy = 1; copy < copies; copy++) {
      void postAt(`copy ${copy} of ${post.id}`, start + random() * windowMs, send);
    }
  };

  const post = async (owed: Post): Promise<void> => {
    if (closing.signal.aborted || underWay.has(owed.id)) return;
    underWay.add(owed.id);
    const start = startOf();
    const isFree = owed.kind === 'callback' && faults.now().reorder;
    postCopies(owed, start);
    await postAt(isFree ? `post ${owed.id}` : owed.lane, start, () => deliver(owed));
    underWay.delete(owed.id);
  };

  return {
    post,
    resume: () => {
      if (closing.signal.aborted) return;
      for (const owed of book.owed()) void post(owed);
    },
    settled: lanes.settled,
    close: async () => {
      closing.abort();
      await lanes.settled();
    },
  };
}

async function tryUntilAnswered(needs: Needs, post: Post, url: string, closing: AbortSignal): Promise<boolean> {
  const { retries, pauseMs, giveUpMs } = needs.patience;
  const end = performance.now() + giveUpMs;
  for (let failures = 0; failures <= retries && performance.now() < end && !closing.aborted; ) {
    const outcome = await postOnce(needs, post, url, closing, end - performance.now());
    if (outcome === 'answered') return true;
    // A house that is only starting has refused nothing, so its closed door costs no try.
    if (outcome === 'failed') failures++;
    await wait(pauseMs, closing);
  }
  return false;
}

async function postOnce(
  needs: Needs,
  post: Post,
  url: string,
  closing: AbortSignal,
  withinMs: number,
): Promise<'answered' | 'failed' | 'refused'> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    'user-agent': 'TwilioProxy/1.1',
    'x-twilio-signature': sign(needs.authToken, url, post.form),
    'i-twilio-idempotency-token': post.token,
  };
  const signal = AbortSignal.any([closing, AbortSignal.timeout(Math.max(1, Math.ceil(withinMs)))]);
  try {
    const body = new URLSearchParams([...post.form]).toString();
    const response = await fetch(needs.reach(url), { method: 'POST', headers, body, signal });
    await response.arrayBuffer();
    return response.ok ? 'answered' : 'failed';
  } catch (error) {
    return isRefused(error) ? 'refused' : 'failed';
  }
}

const isRefused = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'ECONNREFUSED';

/** Over early when the carrier closes. */
async function wait(ms: number, closing: AbortSignal): Promise<void> {
  if (ms > 0 && !closing.aborted) await pause(ms, undefined, { signal: closing }).catch(() => undefined);
}
