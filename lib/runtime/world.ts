/** The truth as JSON for whoever looks at this machine: no numbers, no addresses, names as they were given. */
import { checklist } from '../domain/checklist.ts';
import { findMember, isAway, present } from '../domain/find.ts';
import type { Community, Contact, Instant, Member, Pod, World } from '../domain/nouns.ts';
import { askedKind, topQuestion } from '../domain/questions.ts';
import { localDay } from '../domain/time.ts';
import { nextDue } from '../domain/waking.ts';
import { phraseWords } from '../language/render.ts';
import { cycleView, namedIn } from './cycle-view.ts';
import { shown } from './shown.ts';

/** One community as it was loaded, with the contacts if they were loaded too. */
export type Loaded = {
  readonly community: Community;
  readonly pods: readonly Pod[];
  readonly contacts?: Readonly<Record<string, Contact>>;
};

/** `[{code, name}]`. */
export const communityList = (communities: readonly Community[]) =>
  communities.map(({ code, name }) => ({ code, name: shown(name) }));

const memberView = (pod: Pod, member: Member, today: string, now: Instant) => ({
  name: member.name === undefined ? null : shown(member.name),
  channel: member.channel,
  language: member.locale,
  asked: askedKind(topQuestion(pod, member, now)),
  away: isAway(member, today) ? (member.awayUntil ?? null) : null,
  less: member.less ?? false,
});

/** Ideas and tasks that wait; a closed cycle's tasks are among the ideas already. */
const parkingView = (pod: Pod) => {
  const tasks = pod.cycle?.step.name === 'rest' ? [] : (pod.cycle?.tasks ?? []);
  return [
    ...pod.parking.map(({ number, text, at }) => ({ kind: 'idea', number, text: shown(text), at })),
    ...tasks.flatMap(({ number, title, state }) =>
      state.status === 'parked' ? [{ kind: 'task', number, text: shown(title), at: state.at }] : [],
    ),
  ];
};

const checklistView = (world: World, now: Instant) => {
  const reader = { locale: 'en', channel: 'email', zone: world.community.zone } as const;
  return checklist(world, now).map(({ item, holds, because }) => ({
    item,
    holds,
    because: shown(phraseWords(because, reader)),
  }));
};

const invitationsView = (pod: Pod) => {
  const invitations = pod.cycle?.invitations ?? [];
  return { asked: invitations.length, yes: invitations.filter(({ answer }) => answer === 'yes').length };
};

const podView = (community: Community, pod: Pod, now: Instant) => {
  const world: World = { community, pod, contacts: {} };
  const name = namedIn(pod);
  const today = localDay(now, community.zone);
  return {
    id: pod.id,
    lead: name(pod.cycle?.lead),
    coLead: name(pod.cycle?.coLead),
    members: present(pod).map((member) => memberView(pod, member, today, now)),
    cycle: pod.cycle ? cycleView(pod, pod.cycle, community.zone) : null,
    parkingLot: parkingView(pod),
    insights: pod.insights.map(({ text, cycle, at }) => ({ text: shown(text), cycle, at })),
    checklist: checklistView(world, now),
    invitations: invitationsView(pod),
    dueNext: nextDue(world, now) ?? null,
  };
};

type PodView = ReturnType<typeof podView>;

const organizersView = (community: Community, pods: readonly Pod[]) =>
  community.organizers.flatMap(({ pod, member }) => {
    const home = pods.find(({ id }) => id === pod);
    return home && findMember(home, member)?.state === 'here' ? [namedIn(home)(member)] : [];
  });

const line = (text: string | undefined): string | null => (text === undefined ? null : shown(text));

const earliest = (views: readonly PodView[]) =>
  views.flatMap(({ dueNext }) => dueNext ?? []).sort((a, b) => a.at.localeCompare(b.at))[0] ?? null;

/** With one pod its cycle stands at the top as well, because a small community never hears of pods. */
const topOf = (views: readonly PodView[]) => {
  const [only] = views;
  return {
    members: views.flatMap(({ members }) => members),
    cycle: views.length === 1 ? (only?.cycle ?? null) : null,
    parkingLot: views.flatMap(({ parkingLot }) => parkingLot),
    insights: views.flatMap(({ insights }) => insights),
    checklist: views.length === 1 ? (only?.checklist ?? []) : [],
    invitations: {
      asked: views.reduce((sum, { invitations }) => sum + invitations.asked, 0),
      yes: views.reduce((sum, { invitations }) => sum + invitations.yes, 0),
    },
    dueNext: earliest(views),
  };
};

/** One community with its pods, as ARCHITECTURE's table of addresses describes `GET /world?community=`. */
export const worldView = ({ community, pods }: Loaded, now: Instant) => {
  const views = pods.map((pod) => podView(community, pod, now));
  return {
    code: community.code,
    name: shown(community.name),
    place: line(community.place),
    zone: community.zone,
    purpose: line(community.purpose),
    membership: line(community.membership),
    groundRules: line(community.groundRules),
    stance: line(community.stance),
    theme: line(community.theme),
    organizers: organizersView(community, pods),
    core: [],
    rituals: [],
    ...topOf(views),
    pods: views,
  };
};

export type WorldView = ReturnType<typeof worldView>;
