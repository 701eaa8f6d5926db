import { describe, expect, test } from 'vitest';
import { emptyPod } from '../../lib/domain/apply/members.ts';
import { unknownContact } from '../../lib/domain/contact.ts';
import { type DoorRequest, decideAtDoor } from '../../lib/domain/door/door.ts';
import { mostMembers } from '../../lib/domain/door/join.ts';
import type { World } from '../../lib/domain/nouns.ts';
import { plusMinutes } from '../../lib/domain/time.ts';

const now = '2026-05-06T14:00:00.000Z';
const outside: World = {
  community: {
    code: '',
    name: '',
    version: 0,
    foundedAt: now,
    zone: 'America/New_York',
    organizers: [],
    pods: [],
    settings: { checkIns: 2, quietFrom: 21, quietTo: 8 },
  },
  pod: emptyPod('', ''),
  contacts: {},
};

const from = (address: string, request: Partial<DoorRequest>): DoorRequest => ({
  intent: { intent: 'unknown', text: 'hello' },
  address,
  now,
  words: 'hello',
  days: [],
  locale: 'en',
  number: '+15550100000',
  taken: [],
  target: false,
  ...request,
});

const maple = decideAtDoor(
  outside,
  from('+15550200001', { intent: { intent: 'new', name: 'Maple Street' }, words: 'new Maple Street' }),
).world;

const joining = (address: string): DoorRequest =>
  from(address, { intent: { intent: 'join', code: 'maple' }, words: 'Join Maple please', target: true });

const phone = (index: number): string => `+1555030${String(index).padStart(4, '0')}`;

describe('at the door', () => {
  test('founding makes the group, its pod and its organizer', () => {
    expect(maple.community).toMatchObject({
      code: 'maple',
      pods: ['maple-1'],
      organizers: [{ pod: 'maple-1', member: 'm1' }],
    });
    expect(maple.pod.members.map(({ id }) => id)).toEqual(['m1']);
  });

  test('consent is kept with when, how and the exact words', () => {
    const { world } = decideAtDoor(maple, joining('+15550200002'));
    expect(world.contacts['+15550200002']).toMatchObject({
      state: 'agreed',
      consents: [{ at: now, how: 'joined', words: 'Join Maple please', community: 'maple' }],
      memberships: [{ community: 'maple', pod: 'maple-1', member: 'm2' }],
    });
  });

  test('joining twice leaves one member', () => {
    const once = decideAtDoor(maple, joining('+15550200002')).world;
    expect(decideAtDoor(once, joining('+15550200002')).world.pod.members).toHaveLength(2);
  });

  test('a full group says so and changes nothing', () => {
    let world = maple;
    for (let index = 1; index < mostMembers; index += 1) world = decideAtDoor(world, joining(phone(index))).world;
    const late = decideAtDoor(world, joining(phone(mostMembers)));
    expect(world.pod.members).toHaveLength(mostMembers);
    expect(late.changes).toEqual([]);
    expect(late.outgoing).toHaveLength(1);
  });

  test('a stranger hears one sentence an hour, however often they write', () => {
    let world = outside;
    let heard = 0;
    for (let minute = 0; minute < 120; minute += 5) {
      const settled = decideAtDoor(world, from(phone(1), { now: plusMinutes(now, minute) }));
      world = settled.world;
      heard += settled.outgoing.length;
    }
    expect(heard).toBe(2);
  });

  test('who asked us to stop hears nothing but an answer to START', () => {
    const stopped = { ...unknownContact(phone(1)), state: 'stopped' as const };
    const world = { ...outside, contacts: { [phone(1)]: stopped } };
    const said = (intent: DoorRequest['intent']) => decideAtDoor(world, from(phone(1), { intent })).outgoing;
    expect(said({ intent: 'unknown', text: 'hello' })).toEqual([]);
    expect(said({ intent: 'help' })).toEqual([]);
    expect(said({ intent: 'yes' })).toEqual([]);
    expect(said({ intent: 'resume' })).toHaveLength(1);
  });

  test('after no, the invitation is gone and a later yes joins nothing', () => {
    const invitation = { community: 'maple', by: 'm1', at: now };
    const invited = { ...unknownContact(phone(1)), state: 'invited' as const, invitation };
    const world = { ...maple, contacts: { ...maple.contacts, [phone(1)]: invited } };
    const refused = decideAtDoor(world, from(phone(1), { intent: { intent: 'no' }, words: 'no', target: true })).world;
    expect(refused.contacts[phone(1)]?.invitation).toBeUndefined();
    const later = decideAtDoor(refused, from(phone(1), { intent: { intent: 'yes' }, words: 'yes', target: true }));
    expect(later.world.pod.members).toHaveLength(1);
  });
});
