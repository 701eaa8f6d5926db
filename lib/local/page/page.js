/** The page: reads the local system every other second and after each action, and shows what it read. */

import { openAdding } from './adding.js';
import { post, read } from './ask.js';
import { openChoice } from './choice.js';
import { openClock } from './clock.js';
import { byId, counted } from './make.js';
import { forgetPhone, freeNumber, rememberedPhones, rememberPhone } from './memory.js';
import { showCommunity } from './panel.js';
import { openPhones } from './phones.js';
import { homeZone, hourOf, shortDay } from './time.js';

const everyMilliseconds = 2000;
const firstWords = 'new Maple Street Neighbors';
/** The journal is the longest to read: every fifth time, or when the world has changed. */
const journalEvery = 5;

let all = [];
let seenWorld = '';
let journal = [];
let turns = 0;

/** The community's own names first, then those given here, then the end of the number. */
const everyPhone = (known) => {
  const given = rememberedPhones();
  const names = new Map(Object.keys(given).map((phone) => [phone, given[phone]]));
  for (const { phone, name } of known) names.set(phone, name ?? given[phone] ?? `Phone ${phone.slice(-4)}`);
  return [...names].map(([phone, name]) => ({ phone, name }));
};

const suggestedFor = (phone, world) => {
  if (!world) return firstWords;
  const name = rememberedPhones()[phone];
  return name ? `join ${world.code} i'm ${name}` : `join ${world.code}`;
};

const readJournal = async (community, world) => {
  const now = JSON.stringify(world);
  turns += 1;
  if (now === seenWorld && turns % journalEvery !== 0) return;
  journal = await read('/journal', { community });
  seenWorld = now;
};

const readCommunity = async (community) => {
  if (!community) return undefined;
  const [world, said] = await Promise.all([read('/world', { community }), read('/outbox', { community })]);
  await readJournal(community, world);
  return { world, said };
};

const show = async () => {
  const [{ now }, communities, known] = await Promise.all([read('/clock'), read('/world'), read('/carrier/phones')]);
  const found = await readCommunity(choice.show(communities));
  const world = found?.world;
  const zone = world?.zone ?? homeZone;
  all = everyPhone(known);
  const shown = await Promise.all(
    phones.wanted(all).map(async ({ phone, name }) => {
      const texts = await read('/carrier/sms', { phone });
      return { phone, name, texts, zone, suggested: suggestedFor(phone, world) };
    }),
  );
  phones.show(shown);
  clock.show({ now, zone, world });
  byId('welcome').hidden = communities.length > 0;
  byId('community').hidden = !world;
  document.body.classList.toggle('empty', !world);
  if (found) showCommunity({ ...found, journal, zone });
  return { now, zone };
};

let running;
let wanted;

const showOrSay = async () => {
  try {
    const shown = await show();
    byId('trouble').hidden = true;
    return shown;
  } catch (error) {
    byId('trouble').textContent = `This page cannot read the system just now. Is it running? (${error.message})`;
    byId('trouble').hidden = false;
    return undefined;
  }
};

/** One reading at a time; whoever asks during one gets the next, because theirs may be too new for it. */
const refresh = () => {
  if (!running) {
    running = showOrSay().finally(() => {
      running = undefined;
    });
    return running;
  }
  wanted ??= running.then(() => {
    wanted = undefined;
    return refresh();
  });
  return wanted;
};

const addPhone = (phone, name) => {
  rememberPhone(phone, name);
  return refresh();
};

const nextNumber = () => freeNumber([...all.map(({ phone }) => phone), ...Object.keys(rememberedPhones())]);

const phones = openPhones({
  refresh,
  send: (phone, body) => post('/carrier/sms', { from: phone, body }),
  putAway: async (phone) => {
    forgetPhone(phone);
    await refresh();
    byId('add').focus();
  },
});

const whatCame = (before) => {
  const came = [...phones.received()].map(([card, count]) => [card.name(), count - (before.get(card) ?? 0)]);
  const some = came.filter(([, count]) => count > 0);
  const total = some.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return 'No text came.';
  return `${counted(total, 'text')} came: ${some.map(([name, count]) => `${name} ${count}`).join(', ')}.`;
};

const clock = openClock({
  jump: async (move) => {
    const before = phones.received();
    await move();
    const shown = await refresh();
    return shown
      ? `Now it is ${shortDay(shown.now, shown.zone)}, ${hourOf(shown.now, shown.zone)}. ${whatCame(before)}`
      : '';
  },
});

const choice = openChoice({ refresh });

openAdding({
  nextNumber,
  add: async (phone, name) => {
    await addPhone(phone, name);
    phones.write(phone, '');
  },
});

byId('begin').addEventListener('click', async () => {
  if (all.length === 0) await addPhone(nextNumber(), 'Your phone');
  phones.write(all[0].phone, firstWords);
});

// It scrolls by itself on a wide screen, and not every browser lets the keyboard in there.
byId('community').tabIndex = 0;

refresh();
setInterval(() => {
  if (!document.hidden) refresh();
}, everyMilliseconds);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) refresh();
});
