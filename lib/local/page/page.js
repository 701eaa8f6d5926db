/** The page: reads the local system every other second and after each action, and shows what it read. */

import { openAdding } from './adding.js';
import { post, postMail, read } from './ask.js';
import { whatCame } from './came.js';
import { openCards } from './cards.js';
import { openChoice } from './choice.js';
import { openClock } from './clock.js';
import { rawLetter } from './letter.js';
import { openMailbox } from './mailbox.js';
import { byId } from './make.js';
import { forget, remember } from './memory.js';
import { doorOf, firstWords, newAddress, readNeighbors, readThings, suggestedFor } from './neighbors.js';
import { showCommunity } from './panel.js';
import { openPhone } from './phone.js';
import { homeZone, hourOf, shortDay } from './time.js';

const everyMilliseconds = 2000;
/** The journal and the mails are the longest to read: every fifth time, or when something has changed. */
const seldom = 5;

let all = [];
let seenWorld = '';
let seenSaid = '';
let journal = [];
let turns = 0;
let clockNow = { now: new Date().toISOString(), zone: homeZone };
/** Somebody just did something here, so there may be mail. */
let isActed = true;

const readJournal = async (community, world) => {
  const now = JSON.stringify(world);
  if (now === seenWorld && turns % seldom !== 0) return;
  journal = await read('/journal', { community });
  seenWorld = now;
};

const readCommunity = async (community) => {
  if (!community) return undefined;
  const [world, said, photos] = await Promise.all(
    ['/world', '/outbox', '/photos'].map((path) => read(path, { community })),
  );
  await readJournal(community, world);
  return { world, said, photos };
};

const isNews = (said) => {
  const now = JSON.stringify(said);
  const found = isActed || now !== seenSaid || turns % seldom === 0;
  seenSaid = now;
  isActed = false;
  return found;
};

const readCards = async (world, said, zone) => {
  const isMailNews = isNews(said);
  return Promise.all(
    cards.wanted(all).map(async (neighbor) => {
      const things = await readThings(neighbor, isMailNews);
      return { ...neighbor, things, zone, suggested: suggestedFor(neighbor, world), door: doorOf(world) };
    }),
  );
};

const show = async () => {
  turns += 1;
  const [{ now }, communities, neighbors] = await Promise.all([read('/clock'), read('/world'), readNeighbors()]);
  const found = await readCommunity(choice.show(communities));
  const world = found?.world;
  const zone = world?.zone ?? homeZone;
  all = neighbors;
  clockNow = { now, zone };
  cards.show(await readCards(world, found?.said, zone));
  clock.show({ now, zone, world });
  byId('welcome').hidden = communities.length > 0;
  byId('community').hidden = !world;
  document.body.classList.toggle('empty', !world);
  if (found) showCommunity({ ...found, journal, zone });
  return clockNow;
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

/** After something was done here. */
const refreshAll = () => {
  isActed = true;
  return refresh();
};

const addNeighbor = (kind, address, name) => {
  remember(kind, address, name);
  return refreshAll();
};

const putAway = async ({ kind, address }) => {
  forget(address);
  await refresh();
  byId(kind === 'phone' ? 'add' : 'add-mailbox').focus();
};

const sendText = (text) => post('/carrier/sms', text);
const sendMail = (letter) => postMail(rawLetter({ ...letter, at: clockNow.now, zone: clockNow.zone }));

const cards = openCards({
  refresh,
  open: (neighbor) => {
    const { kind, address } = neighbor;
    const shared = { address, refresh: refreshAll, putAway: () => putAway(neighbor) };
    return kind === 'phone' ? openPhone({ ...shared, send: sendText }) : openMailbox({ ...shared, send: sendMail });
  },
});

const clock = openClock({
  jump: async (move) => {
    const before = cards.received();
    await move();
    const shown = await refreshAll();
    return shown
      ? `Now it is ${shortDay(shown.now, shown.zone)}, ${hourOf(shown.now, shown.zone)}. ${whatCame(before, cards.received())}`
      : '';
  },
});

const choice = openChoice({ refresh });

openAdding({
  addressFor: (kind, name) => newAddress(kind, name, all),
  add: async (kind, address, name) => {
    await addNeighbor(kind, address, name);
    // Somebody quick is writing on the new card already.
    cards.write(address);
  },
});

byId('begin').addEventListener('click', async () => {
  if (all.length === 0) await addNeighbor('phone', newAddress('phone', '', all), 'Your phone');
  cards.write(all[0].address, firstWords);
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
