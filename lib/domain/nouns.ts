/** The nouns of the practice. Everything is readonly plain JSON: a pod is stored and read back as it stands here. */
import type { Channel, Intent, IntentName, Locale } from './intent.ts';

/** ISO 8601 in UTC with milliseconds, so that text order is time order. */
export type Instant = string;
/** A calendar day, `2026-05-09`, where the community lives. */
export type Day = string;
export type MemberId = `m${number}`;
export type TaskId = `t${number}`;
export type MemberRef = { readonly pod: string; readonly member: MemberId };

/** The four skippable things an organizer is asked after `new`; the welcome shows them. */
export const lines = ['place', 'membership', 'groundRules', 'stance'] as const;
/** Asked one by one when a group begins; the purpose is said when there is one. */
export type Line = (typeof lines)[number] | 'purpose';

export type Settings = {
  readonly checkIns: 2 | 3;
  /** Local hours between which nothing unasked is sent. */
  readonly quietFrom: number;
  readonly quietTo: number;
};

export type Community = {
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly foundedAt: Instant;
  /** IANA name; follows from the place. */
  readonly zone: string;
  readonly place?: string;
  readonly membership?: string;
  readonly groundRules?: string;
  readonly stance?: string;
  readonly purpose?: string;
  readonly theme?: string;
  readonly organizers: readonly MemberRef[];
  readonly pods: readonly string[];
  readonly settings: Settings;
};

/** How and when somebody agreed, in their exact words. */
export type Consent = {
  readonly at: Instant;
  readonly how: 'joined' | 'invited' | 'answered' | 'founded' | 'stopped' | 'resumed' | 'refused' | 'closed';
  readonly words: string;
  readonly community?: string;
};

export type Membership = { readonly community: string; readonly pod: string; readonly member: MemberId };

/** One phone number or email address, its consent, and who answers there. */
export type Contact = {
  readonly address: string;
  readonly channel: Channel;
  readonly version: number;
  readonly locale: Locale;
  /** `none` = never agreed; `stopped` = asked us to stop; `closed` = cannot be reached or a wrong number. */
  readonly state: 'none' | 'invited' | 'agreed' | 'stopped' | 'closed';
  readonly consents: readonly Consent[];
  readonly memberships: readonly Membership[];
  readonly invitation?: {
    readonly community: string;
    readonly by: string;
    readonly at: Instant;
    readonly name?: string;
  };
  /** An invitation that waits for the organizer to confirm that this person asked for it, is kept at the organizer. */
  readonly hintedAt?: Instant;
  /** A bare reply that could be for either of two communities; we asked which. */
  readonly waiting?: { readonly words: string; readonly at: Instant };
  /** The community a bare command goes to when there are several. */
  readonly current?: string;
  /** Somebody asked us to write here from now on; until a yes from here nothing else is sent. */
  readonly offer?: Membership & { readonly at: Instant };
  /** Mails in their name that nothing proved, which we asked them about, on one day. */
  readonly doubted?: { readonly day: Day; readonly count: number };
  /** Answers of the last hour that only said what can be said; and a print of the last mail's words, and when. */
  readonly hints?: { readonly at: readonly Instant[]; readonly words: string; readonly last: Instant };
  /** Since when mail to this address comes back for a while. */
  readonly bouncingSince?: Instant;
};

/** What we asked somebody and now await. Whether it is still open is derived: `questions.ts`. */
export type Question =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'name' }
  | { readonly kind: 'frustration' }
  /** Their own frustration is close to another: IN = the same, OUT = keep both. */
  | { readonly kind: 'same'; readonly mine: number; readonly other: number }
  | { readonly kind: 'agree' }
  | { readonly kind: 'vote' }
  | { readonly kind: 'proposal' }
  | { readonly kind: 'cut'; readonly proposal: number }
  | { readonly kind: 'tasks' }
  | { readonly kind: 'steps' }
  | { readonly kind: 'lead' }
  | { readonly kind: 'checkin'; readonly number: number }
  | { readonly kind: 'deadline'; readonly task: TaskId }
  | { readonly kind: 'need'; readonly task: TaskId }
  | { readonly kind: 'helps'; readonly task: TaskId }
  | { readonly kind: 'visible'; readonly task: TaskId }
  | { readonly kind: 'invitation'; readonly task: TaskId }
  | { readonly kind: 'takeover'; readonly task: TaskId; readonly to: MemberId }
  | { readonly kind: 'place' }
  | { readonly kind: 'more-days' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'rsvp' }
  | { readonly kind: 'came' }
  /** What came out of a meeting, for those who could not come. */
  | { readonly kind: 'notes'; readonly checkIn: number }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'reflection' }
  /** May their photos that nobody has seen yet be shown? */
  | { readonly kind: 'photo' }
  | { readonly kind: 'two-pods'; readonly numbers: readonly [number, number] }
  | { readonly kind: 'organizer' }
  /** A text invitation goes out only after the organizer says that this person asked for it. */
  | { readonly kind: 'invite'; readonly address: string; readonly name?: string }
  /** Invitations that wait for their own name: they say who invites. Nothing to answer; the name sends them. */
  | { readonly kind: 'held-invites'; readonly held: readonly HeldInvite[] }
  /** Our own doubt about what they meant: IN does it. */
  | {
      readonly kind: 'confirm';
      readonly meant: Intent;
      /** The words the doubt is about, where they did not come with the reply (a mail nothing proved). */
      readonly words?: string;
    }
  /** Mail from an address we do not know carried their own reply token: is it they? */
  | { readonly kind: 'address'; readonly address: string; readonly words: string; readonly meant?: Intent }
  /** `text` is what waits to be said (words to pass on), where the numbers are members. */
  | {
      readonly kind: 'which';
      readonly meant: IntentName;
      readonly numbers: readonly number[];
      readonly text?: string;
    };

export type HeldInvite = { readonly address: string; readonly name?: string };

export type OpenQuestion = { readonly question: Question; readonly at: Instant };

export type Member = {
  readonly id: MemberId;
  /** First name as they gave it; absent until known. */
  readonly name?: string;
  /** Where we write to them. */
  readonly address: string;
  readonly channel: Channel;
  /** Their other phone or mailboxes, which speak for them too. */
  readonly others?: readonly string[];
  readonly locale: Locale;
  /** `gone` left by themselves; `unreachable` stopped or cannot be reached: the lead is not told which. */
  readonly state: 'here' | 'gone' | 'unreachable';
  readonly joinedAt: Instant;
  readonly activeAt: Instant;
  readonly skills: readonly string[];
  /** Hours a week they said they have. */
  readonly hours?: number;
  /** Nothing is sent until this day. */
  readonly awayUntil?: Day;
  readonly less?: boolean;
  readonly mutedUntil?: Day;
  /** What we asked and have not closed, newest last. */
  readonly questions: readonly OpenQuestion[];
  /** Texts we started, per local day (recent days only) and in this cycle. */
  readonly started: { readonly days: Readonly<Record<Day, number>>; readonly cycle: number; readonly extras: number };
  /** What takes their last act back. */
  readonly undo?: { readonly at: Instant; readonly what: string; readonly changes: readonly unknown[] };
  /** Words relayed through `tell`, for the daily limit. */
  readonly tells?: { readonly day: Day; readonly count: number };
  /** The list they were last shown a part of, so that MORE goes on. */
  readonly moreFrom?: number;
};

export type Frustration = {
  readonly number: number;
  readonly text: string;
  readonly by: MemberId;
  readonly same: readonly MemberId[];
  readonly mergedInto?: number;
  /** Typed by `by` for somebody in the room who is no member. */
  readonly guest?: true;
  readonly hidden?: boolean;
};

export type Proposal = {
  readonly number: number;
  readonly text: string;
  readonly by: MemberId;
  readonly date?: Day;
  /** It had “and” twice, and its writer was asked to cut it. */
  readonly broad?: boolean;
};

export type Goal = { readonly text: string; readonly date: Day; readonly by: MemberId; readonly proposal: number };

export type Report = {
  readonly at: Instant;
  readonly by: MemberId;
  readonly kind: 'going' | 'stuck' | 'more-time';
  readonly note?: string;
};

export type TaskState =
  | { readonly status: 'open' }
  | { readonly status: 'claimed'; readonly by: MemberId; readonly at: Instant }
  | { readonly status: 'done'; readonly by: MemberId; readonly at: Instant; readonly note?: string }
  | { readonly status: 'parked'; readonly at: Instant }
  /** Cut into smaller ones; its number is not used again. */
  | { readonly status: 'split'; readonly into: readonly TaskId[] };

export type Task = {
  readonly id: TaskId;
  readonly number: number;
  readonly title: string;
  readonly hours: number;
  readonly due?: Day;
  /** The person chose the due day, so we do not move it. */
  readonly dueChosen?: boolean;
  readonly addedBy?: MemberId;
  readonly addedAt: Instant;
  /** The last-numbered task of every cycle. */
  readonly isHost?: boolean;
  readonly state: TaskState;
  readonly reports: readonly Report[];
  readonly need?: string;
  readonly offers: readonly MemberId[];
  /** Nudges sent for the present holder and due day, and when the last one went. */
  readonly nudges: number;
  readonly nudgedAt?: Instant;
  /** Added after work began: how it helps us finish, in the adder's words. */
  readonly helps?: string;
};

export type CheckIn = {
  readonly number: number;
  readonly at: Instant;
  readonly openedAt?: Instant;
  readonly asked: readonly MemberId[];
  readonly answers: Readonly<Record<MemberId, { readonly kind: 'done' | 'stuck' | 'going'; readonly at: Instant }>>;
  readonly digestAt?: Instant;
  readonly meeting?: Meeting;
  /** When it comes by message should its meeting fall away; absent = it is there only for the meeting. */
  readonly plannedAt?: Instant;
  /** Who said that they cannot come to its meeting: they get the notes. */
  readonly absent?: readonly MemberId[];
  readonly notesAsked?: boolean;
  readonly notes?: string;
};

/** A check-in around a table (or a call): a quarter of an hour, on a local day and at a local `HH:MM`. */
export type Meeting = {
  readonly by: MemberId;
  readonly day: Day;
  readonly time: string;
  readonly where?: string;
};

export type Invitation = {
  readonly member: MemberId;
  readonly task: TaskId;
  readonly at: Instant;
  readonly answer?: 'yes' | 'no';
};

export type Rsvp = { readonly coming: 'yes' | 'no' | 'maybe'; readonly guests: number; readonly note?: string };

export type Celebration = {
  readonly day: Day;
  /** Local hour and minute, `16:00`. */
  readonly time: string;
  readonly where?: string;
  /** Somebody set the day; otherwise it is our default and may move. */
  readonly chosen: boolean;
  readonly rsvps: Readonly<Record<MemberId, Rsvp>>;
  readonly askedHostAt?: Instant;
  readonly came?: string;
};

export type Thank = { readonly by: MemberId; readonly to?: MemberId; readonly text: string; readonly at: Instant };

/** A photo somebody sent for the celebration; where it is stored, and its size in bytes. */
export type KeptPhoto = {
  readonly by: MemberId;
  readonly key: string;
  readonly bytes: number;
  readonly at: Instant;
  /** Whoever sent it says that the people on it agree, or that it stays unseen; absent until they say. */
  readonly shown?: boolean;
};

/** Dots a member placed; an empty list is a blank vote. In yes/no rounds 1 means IN and 0 means OUT. */
export type Votes = Readonly<Record<MemberId, readonly number[]>>;

export const phases = ['surface', 'choose', 'define', 'staff', 'work', 'celebrate', 'reflect', 'rest'] as const;
export type Phase = (typeof phases)[number];

/** One round of asking. Several steps can make one phase: a run-off is still choosing. */
export type StepName =
  | 'surface'
  | 'agree'
  | 'choose'
  | 'runoff'
  | 'define'
  | 'vote'
  | 'shall'
  | 'rerun'
  | 'staff'
  | 'work'
  | 'celebrate'
  | 'reflect'
  | 'rest';

export type Step = {
  readonly name: StepName;
  readonly openedAt: Instant;
  readonly endsAt?: Instant;
  /** Who got the question when it opened: a newcomer takes part from the next one. */
  readonly asked: readonly MemberId[];
  /** What is on the ballot, by number. */
  readonly options: readonly number[];
  readonly votes: Votes;
  /** How often this step got more time by itself. */
  readonly stretches: number;
  readonly reminded: boolean;
  readonly passed: readonly MemberId[];
  /** Set when what only an organizer or the lead can settle waits for them. */
  readonly waits?: 'author' | 'organizer' | 'lead';
  readonly pausedAt?: Instant;
  readonly pausedUntil?: Instant;
  readonly pauseAsked?: boolean;
  /** When the last answer came in; absent while one is missing. */
  readonly answeredAt?: Instant;
  /** Organizers and lead have seen what was named. */
  readonly listed?: boolean;
};

/** By whom a step ended: a member's word, everybody's answers, or time. */
export type Ending = { readonly by: 'time' | 'answers' | 'word'; readonly member?: MemberId };

export type StepRecord = {
  readonly phase: Phase;
  readonly from: Instant;
  readonly to?: Instant;
  readonly endedBy?: Ending;
};

export type Cycle = {
  readonly number: number;
  readonly startedAt: Instant;
  readonly startedBy: MemberId;
  readonly step: Step;
  readonly steps: readonly StepRecord[];
  readonly frustrations: readonly Frustration[];
  readonly nextFrustration: number;
  /** Frustrations taken up so far, the present one last. */
  readonly chosen: readonly number[];
  /** The votes of each round that has ended, by step name. */
  readonly ballots: Readonly<Partial<Record<StepName, Votes>>>;
  readonly proposals: readonly Proposal[];
  readonly nextProposal: number;
  readonly redefined: boolean;
  readonly goal?: Goal;
  readonly goalExtended: boolean;
  readonly lead?: MemberId;
  readonly coLead?: MemberId;
  /** An organizer who would lead if nobody else has by the last day. */
  readonly standby?: MemberId;
  readonly leadAsked: readonly MemberId[];
  /** When everybody was asked for a new lead, because the one there was is gone. */
  readonly leadCalledAt?: Instant;
  /** Who gave a task back: they are not invited to another. */
  readonly dropped?: readonly MemberId[];
  /** Nobody leads: these take turns hosting the check-ins. */
  readonly hosts: readonly MemberId[];
  readonly tasks: readonly Task[];
  readonly nextTask: number;
  readonly workBeganAt?: Instant;
  readonly tasksToldAt?: Instant;
  readonly checkIns: readonly CheckIn[];
  /** The meeting as everybody last heard of it; absent when they heard that it is off. */
  readonly meetingTold?: Meeting & { readonly at: Instant };
  readonly halfwayTold: boolean;
  readonly driftToldAt?: Instant;
  readonly invitations: readonly Invitation[];
  readonly celebration?: Celebration;
  readonly thanks: readonly Thank[];
  readonly photos?: readonly KeptPhoto[];
  readonly reflections: Readonly<Record<MemberId, string>>;
  readonly postMortem: boolean;
  /** How it ended, once it has. */
  readonly closed?: { readonly at: Instant; readonly how: ClosedHow };
};

export type ClosedHow =
  | 'celebrated'
  | 'post-mortem'
  | 'nothing-named'
  | 'no-proposal'
  | 'no-tasks'
  | 'nobody-free'
  | 'too-few'
  | 'not-agreed';

export type PastCycle = {
  readonly number: number;
  readonly lead?: MemberId;
  readonly goal?: string;
  readonly closedAt: Instant;
  readonly how: ClosedHow;
  readonly finished: Readonly<Record<MemberId, number>>;
  readonly busiestThree: number;
};

export type Parked = { readonly number: number; readonly text: string; readonly by?: MemberId; readonly at: Instant };
export type Insight = { readonly text: string; readonly cycle: number; readonly at: Instant };

export type Pod = {
  readonly id: string;
  readonly community: string;
  readonly version: number;
  readonly members: readonly Member[];
  readonly nextMember: number;
  readonly cycle?: Cycle;
  readonly past: readonly PastCycle[];
  readonly parking: readonly Parked[];
  readonly nextParked: number;
  readonly insights: readonly Insight[];
  /** Members who said `begin` while no organizer answers. */
  readonly beginners: readonly MemberId[];
  /** Asked privately to take on organizing, in order. */
  readonly organizerAsked: readonly { readonly member: MemberId; readonly at: Instant }[];
  /** The last announcement to all, for the weekly limit. */
  readonly announcedAt?: Instant;
};

/** What a rule may look at: what was loaded, and nothing else. */
export type World = {
  readonly community: Community;
  readonly pod: Pod;
  /** The contacts this story may read or change, by address. */
  readonly contacts: Readonly<Record<string, Contact>>;
};
