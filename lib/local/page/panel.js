/** The panel beside the phones: the chosen community, part by part. */
import { about, checklist, facts, held, lastFacts, members, texts } from './around.js';
import { album, goal, party, phaseLine, phaseStrip, table, tasks } from './cycle.js';
import { byId } from './make.js';

const drawn = new Map();

/** Fills a part of the panel, and only when it changed; a part with nothing in it is left out with its heading. */
const fill = (id, truth, build) => {
  const now = JSON.stringify(truth);
  if (drawn.has(id) && drawn.get(id) === now) return;
  drawn.set(id, now);
  const content = build();
  const section = byId(id).closest('section:not(.community)');
  if (section) section.hidden = content.length === 0;
  byId(id).replaceChildren(...content);
};

/** Shows one community: `world`, `said`, `photos` and `journal` as `/world`, `/outbox`, `/photos` and `/journal` give them. */
export const showCommunity = ({ world, said, photos, journal, zone }) => {
  const pod = world.pods.find((one) => one.cycle) ?? world.pods[0];
  const cycle = pod?.cycle ?? null;
  const last = lastFacts(journal);
  byId('community-title').textContent = world.name;
  fill('about', [world.code, world.place, world.purpose, world.groundRules, world.members.length], () => about(world));
  fill('phases', cycle?.phase, () => phaseStrip(cycle));
  fill('phase', [cycle?.phase, cycle?.endsAt, cycle?.paused, zone], () => phaseLine(cycle, zone));
  fill('goal', [cycle?.goal, cycle?.goalDate, cycle?.lead, cycle?.coLead], () => goal(cycle));
  fill('table', [cycle?.frustrations, cycle?.proposals, cycle?.goal], () => table(cycle));
  fill('tasks', cycle?.tasks, () => tasks(cycle));
  fill('party', [cycle?.celebration, zone], () => party(cycle, zone));
  fill('photos', [world.code, photos], () => album(photos, world.code));
  fill('members', world.members, () => members(world.members));
  fill('checklist', world.checklist, () => checklist(world.checklist));
  fill('insights', world.insights, () => texts(world.insights));
  fill('parked', world.parkingLot, () => texts(world.parkingLot));
  fill('held', [said, cycle?.phase], () => held(said, cycle?.phase));
  fill('facts', [last, zone], () => facts(last, zone));
};
