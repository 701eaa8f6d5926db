/** Two hundred phones claim one task at the same moment: one holder, and a truthful answer for everybody else. */
import type { Report } from './report.ts';
import { bringToStaffing, found, phoneOf, type Town } from './town.ts';

type Seen = {
  readonly cycle: {
    readonly tasks: readonly { readonly number: number; readonly by?: string; readonly status: string }[];
  };
};

const phones = 200;

/** `conflicts` = how the table behaved meanwhile, for the record. */
export const claimsAtOnce = async (town: Town): Promise<Report> => {
  const people = await found(town, phones);
  await bringToStaffing(town, people);
  const before = new Map(
    await Promise.all(people.map(async (phone) => [phone, (await town.texts(phone)).length] as const)),
  );
  const started = performance.now();
  await Promise.all(people.map((phone) => town.says(phone, 'claim 1')));
  const seconds = (performance.now() - started) / 1000;
  const task = (await town.world<Seen>()).cycle.tasks.find(({ number }) => number === 1);
  const holder = task?.by ?? 'nobody';
  let winners = 0;
  let truthful = 0;
  let lost = 0;
  for (let index = 0; index < phones; index += 1) {
    const all = await town.texts(phoneOf(index));
    const news = all.slice(before.get(phoneOf(index)) ?? 0).filter(({ direction }) => direction !== 'inbound');
    const answer = news.map(({ body }) => body).join('\n');
    if (news.length === 0) lost += 1;
    else if (/\bis yours\b/i.test(answer)) winners += 1;
    else if (answer.includes(holder)) truthful += 1;
  }
  return {
    holds: task?.status === 'claimed' && winners === 1 && truthful === phones - 1 && lost === 0,
    figures: { phones, holder, winners, truthful, lost, seconds: seconds.toFixed(1) },
  };
};
