/**
 * Dead letters tried again. A letter from the stream says where its rows lay, and the stream remembers a day; one from
 * mail or a report holds the whole event. What the stream forgot is no loss: each minute finds those rows by themselves.
 */
import * as z from 'zod/mini';
import type { Batch, DeadLetter, Running } from './outside/running.ts';

const functionArn = z.string().check(z.regex(/:function:/));

const streamLetter = z.object({
  requestContext: z.object({ functionArn }),
  DDBStreamBatchInfo: z.object({
    shardId: z.string(),
    startSequenceNumber: z.string(),
    endSequenceNumber: z.string(),
    streamArn: z.string(),
  }),
});

const eventLetter = z.object({ requestContext: z.object({ functionArn }), requestPayload: z.unknown() });

export type Replayed = 'tried-again' | 'forgotten' | 'failed-again' | 'unreadable';

/** `arn:aws:lambda:…:function:manyhands-prod-hear:$LATEST` is manyhands-prod-hear. */
const nameIn = (arn: string): string => arn.replace(/^.*:function:/, '').split(':')[0] ?? '';

const batchOf = ({ DDBStreamBatchInfo: info }: z.infer<typeof streamLetter>): Batch => ({
  streamArn: info.streamArn,
  shard: info.shardId,
  first: info.startSequenceNumber,
  last: info.endSequenceNumber,
});

/** The function to call and with what; undefined when the stream has forgotten. */
const eventIn = async (
  letter: unknown,
  running: Running,
): Promise<{ name: string; event: unknown } | 'forgotten' | 'unreadable'> => {
  const fromStream = streamLetter.safeParse(letter);
  if (fromStream.success) {
    const Records = await running.records(batchOf(fromStream.data));
    if (!Records || Records.length === 0) return 'forgotten';
    return { name: nameIn(fromStream.data.requestContext.functionArn), event: { Records } };
  }
  const whole = eventLetter.safeParse(letter);
  if (!whole.success || whole.data.requestPayload === undefined) return 'unreadable';
  return { name: nameIn(whole.data.requestContext.functionArn), event: whole.data.requestPayload };
};

const hasFailures = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  'batchItemFailures' in answer &&
  Array.isArray(answer.batchItemFailures)
    ? answer.batchItemFailures.length > 0
    : false;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const replayOne = async ({ body, throwAway }: DeadLetter, running: Running): Promise<Replayed> => {
  const found = await eventIn(parsed(body), running);
  if (found === 'unreadable') return 'unreadable';
  if (found === 'forgotten') {
    await throwAway();
    return 'forgotten';
  }
  try {
    if (hasFailures(await running.call(found.name, found.event))) return 'failed-again';
  } catch {
    return 'failed-again';
  }
  await throwAway();
  return 'tried-again';
};

export type Counts = Readonly<Record<Replayed, number>>;

/** The queue shows some of its letters at a time: nothing new this often in a row means that there is nothing new. */
const mostLooks = 3;

const onlyNew = (letters: readonly DeadLetter[], seen: Set<string>): readonly DeadLetter[] => {
  const fresh = letters.filter(({ id }) => !seen.has(id));
  for (const { id } of fresh) seen.add(id);
  return fresh;
};

/**
 * Goes through all there are, each once: what shows itself again while this runs has had its try. A letter that fails, or
 * that nobody can read, is put back for the next time. `tell` hears the counts after each letter.
 */
export const replayDeadLetters = async (
  running: Running,
  tell: (counts: Counts) => void = () => {},
): Promise<Counts> => {
  const counts = { 'tried-again': 0, forgotten: 0, 'failed-again': 0, unreadable: 0 };
  const seen = new Set<string>();
  const kept = new Map<string, DeadLetter>();
  for (let looks = 0; looks < mostLooks; ) {
    const letters = await running.takeDeadLetters();
    if (letters.length === 0) break;
    // Whoever took a letter last is who may put it back.
    for (const letter of letters) if (kept.has(letter.id)) kept.set(letter.id, letter);
    const fresh = onlyNew(letters, seen);
    looks = fresh.length === 0 ? looks + 1 : 0;
    for (const letter of fresh) {
      const became = await replayOne(letter, running);
      counts[became] += 1;
      if (became === 'failed-again' || became === 'unreadable') kept.set(letter.id, letter);
      tell(counts);
    }
  }
  for (const letter of kept.values()) await letter.putBack();
  return counts;
};
