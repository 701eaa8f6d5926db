/** The whole system for a test, and a few phones to try it with. */
import { openSystem, type System, type SystemOptions } from '../../lib/local/system.ts';

export const morning = '2026-05-06T14:00:00.000Z';

export type Phones = {
  readonly system: System;
  readonly troubles: readonly string[];
  readonly says: (phone: string, body: string) => Promise<readonly string[]>;
  readonly told: (phone: string) => Promise<readonly string[]>;
  readonly get: <T>(path: string) => Promise<T>;
  readonly post: (path: string, body: unknown) => Promise<Response>;
};

export const phone = (last: number): string => `+1555040${String(last).padStart(4, '0')}`;

export const openPhones = async (options: Partial<SystemOptions> = {}): Promise<Phones> => {
  const troubles: string[] = [];
  const system = await openSystem({
    port: 0,
    dataDir: ':memory:',
    clockStart: morning,
    log: (line) => {
      if (line.trouble || line.alarm) troubles.push(JSON.stringify(line));
    },
    ...options,
  });
  const get = async <T>(path: string): Promise<T> => (await (await fetch(`${system.url}${path}`)).json()) as T;
  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(`${system.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const told = async (of: string): Promise<readonly string[]> =>
    (await get<{ direction: string; body: string }[]>(`/carrier/sms?phone=${encodeURIComponent(of)}`))
      .filter(({ direction }) => direction !== 'inbound')
      .map(({ body }) => body);
  return {
    system,
    troubles,
    get,
    post,
    told,
    says: async (from, body) => {
      const before = (await told(from)).length;
      await post('/carrier/sms', { from, body });
      return (await told(from)).slice(before);
    },
  };
};

/** Maple with an organizer and so many members, all named. */
export const foundMaple = async ({ says }: Phones, members: number): Promise<void> => {
  await says(phone(0), 'new Maple Street Neighbors');
  for (const line of ['Burlington, Vermont', 'skip', 'skip', 'skip', 'Bea']) await says(phone(0), line);
  for (let index = 1; index <= members; index += 1)
    await says(phone(index), `join maple i'm Member${'abcdefghij'[index % 10]}`);
};
