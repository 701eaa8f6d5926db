/** Every fact that can become true. A change is past tense; `apply/` says what it does to the world. */
import type { Channel, Locale } from './intent.ts';
import type {
  Celebration,
  CheckIn,
  ClosedHow,
  Community,
  Consent,
  Contact,
  Day,
  Ending,
  Instant,
  KeptPhoto,
  Line,
  Meeting,
  Member,
  MemberId,
  MemberRef,
  Membership,
  Question,
  Report,
  Rsvp,
  Settings,
  Step,
  Task,
  TaskId,
} from './nouns.ts';

type By = { readonly by: MemberId };
type At = { readonly at: Instant };

/** Facts about one phone number or address. They are stored with the contact and never in the journal. */
export type ContactChange =
  | { readonly type: 'contact-consented'; readonly address: string; readonly consent: Consent }
  | {
      readonly type: 'contact-invited';
      readonly address: string;
      readonly invitation: NonNullable<Contact['invitation']>;
    }
  | { readonly type: 'contact-hinted'; readonly address: string; readonly at: Instant }
  | { readonly type: 'contact-language'; readonly address: string; readonly locale: Locale }
  | { readonly type: 'membership-added'; readonly address: string; readonly membership: Membership }
  | { readonly type: 'membership-ended'; readonly address: string; readonly pod: string }
  /** Words that could be for either of two communities, kept until they say which. */
  | {
      readonly type: 'contact-waiting';
      readonly address: string;
      readonly waiting?: { readonly words: string; readonly at: Instant };
    }
  | { readonly type: 'contact-switched'; readonly address: string; readonly community: string }
  | { readonly type: 'contact-offered'; readonly address: string; readonly offer: NonNullable<Contact['offer']> }
  | { readonly type: 'contact-doubted'; readonly address: string; readonly day: Day }
  | {
      readonly type: 'contact-answered';
      readonly address: string;
      readonly hints: NonNullable<Contact['hints']>;
    }
  | { readonly type: 'contact-bouncing'; readonly address: string; readonly since?: Instant };

export type CommunityChange =
  | { readonly type: 'community-founded'; readonly community: Community }
  | { readonly type: 'line-set'; readonly line: Line; readonly text: string; readonly zone?: string }
  | { readonly type: 'line-cleared'; readonly line: Line }
  | { readonly type: 'organizer-made'; readonly organizer: MemberRef }
  | { readonly type: 'organizer-ended'; readonly organizer: MemberRef }
  | { readonly type: 'settings-changed'; readonly settings: Partial<Settings> };

/** Facts about people in the pod. */
export type MemberChange =
  | { readonly type: 'pod-opened'; readonly pod: string; readonly community: string }
  | {
      readonly type: 'member-joined';
      readonly member: MemberId;
      readonly at: Instant;
      readonly channel: Channel;
      readonly locale: Locale;
      readonly name?: string;
      /** Left out of the journal. */
      readonly address: string;
    }
  | { readonly type: 'member-named'; readonly member: MemberId; readonly name: string }
  /** We write to them somewhere else from now on; where is left out of the journal. */
  | { readonly type: 'member-moved'; readonly member: MemberId; readonly channel: Channel; readonly address: string }
  /** One more address speaks for them. */
  | { readonly type: 'member-reached'; readonly member: MemberId; readonly address: string }
  | { readonly type: 'member-language'; readonly member: MemberId; readonly locale: Locale }
  | { readonly type: 'member-left'; readonly member: MemberId; readonly state: 'gone' | 'unreachable' }
  | { readonly type: 'member-returned'; readonly member: MemberId; readonly at: Instant }
  | { readonly type: 'member-acted'; readonly member: MemberId; readonly at: Instant }
  | { readonly type: 'member-away'; readonly member: MemberId; readonly until?: Day }
  | { readonly type: 'member-less'; readonly member: MemberId; readonly less: boolean }
  | { readonly type: 'member-muted'; readonly member: MemberId; readonly until?: Day }
  | { readonly type: 'member-skills'; readonly member: MemberId; readonly skills: readonly string[] }
  | { readonly type: 'member-hours'; readonly member: MemberId; readonly hours?: number }
  | { readonly type: 'member-told'; readonly member: MemberId; readonly day: Day; readonly extra: number }
  | { readonly type: 'member-relayed'; readonly member: MemberId; readonly day: Day }
  | { readonly type: 'more-shown'; readonly member: MemberId; readonly from?: number }
  | { readonly type: 'question-asked'; readonly member: MemberId; readonly question: Question; readonly at: Instant }
  | { readonly type: 'question-closed'; readonly member: MemberId; readonly kind: Question['kind'] }
  | { readonly type: 'undo-kept'; readonly member: MemberId; readonly undo: NonNullable<Member['undo']> }
  | { readonly type: 'undo-spent'; readonly member: MemberId }
  | ({ readonly type: 'beginner-heard' } & By)
  | ({ readonly type: 'organizer-asked'; readonly member: MemberId } & At)
  | ({ readonly type: 'announced'; readonly text: string } & By & At)
  /** Private: views leave out by whom. */
  | ({ readonly type: 'concern-raised'; readonly text: string } & By & At);

/** Facts about where the cycle is. */
export type StepChange =
  | ({ readonly type: 'cycle-began'; readonly number: number } & By & At)
  /** Closes the step before it, and says who ended that one. */
  | { readonly type: 'step-opened'; readonly step: Step; readonly endedBy: Ending }
  | { readonly type: 'step-stretched'; readonly endsAt: Instant; readonly waits?: NonNullable<Step['waits']> }
  | { readonly type: 'step-moved'; readonly endsAt: Instant }
  | { readonly type: 'step-reminded' }
  /** Everybody has answered; without an instant, one is missing again. */
  | { readonly type: 'step-answered'; readonly at?: Instant }
  | { readonly type: 'step-listed' }
  | { readonly type: 'step-paused'; readonly at: Instant; readonly until?: Instant }
  | { readonly type: 'step-pause-asked'; readonly until: Instant }
  | { readonly type: 'step-resumed'; readonly at: Instant }
  | { readonly type: 'step-passed'; readonly by: MemberId }
  | { readonly type: 'step-unpassed'; readonly by: MemberId }
  | { readonly type: 'vote-cast'; readonly by: MemberId; readonly dots: readonly number[] }
  | { readonly type: 'vote-withdrawn'; readonly by: MemberId }
  | ({ readonly type: 'cycle-closed'; readonly how: ClosedHow } & At);

/** Facts about what people name, choose and propose. */
export type AgreeChange =
  | {
      readonly type: 'frustration-named';
      readonly number: number;
      readonly text: string;
      readonly by: MemberId;
      readonly guest?: true;
    }
  | { readonly type: 'frustration-reworded'; readonly number: number; readonly text: string; readonly by: MemberId }
  | { readonly type: 'frustration-withdrawn'; readonly number: number }
  | ({ readonly type: 'frustration-joined'; readonly number: number } & By)
  | ({ readonly type: 'frustration-unjoined'; readonly number: number } & By)
  | { readonly type: 'frustrations-merged'; readonly into: number; readonly from: readonly number[] }
  | { readonly type: 'frustrations-unmerged'; readonly numbers: readonly number[] }
  /** Not shown to all: it names a person, or worse. */
  | { readonly type: 'frustration-hidden'; readonly number: number }
  | { readonly type: 'frustration-shown'; readonly number: number }
  | { readonly type: 'frustration-chosen'; readonly number: number }
  | { readonly type: 'idea-parked'; readonly text: string; readonly by?: MemberId; readonly at: Instant }
  | { readonly type: 'idea-unparked'; readonly number: number }
  | {
      readonly type: 'proposal-made';
      readonly number: number;
      readonly text: string;
      readonly by: MemberId;
      readonly date?: Day;
      readonly broad?: boolean;
    }
  | { readonly type: 'proposal-withdrawn'; readonly number: number }
  | { readonly type: 'proposals-reopened' }
  | {
      readonly type: 'goal-set';
      readonly text: string;
      readonly date: Day;
      readonly by: MemberId;
      readonly proposal: number;
    }
  /** A pause gives the lost days back; that is not the one extension a goal may have. */
  | { readonly type: 'goal-moved'; readonly date: Day; readonly because?: 'pause' };

/** Facts about tasks and who leads. */
export type WorkChange =
  | { readonly type: 'task-added'; readonly task: Task }
  | { readonly type: 'task-removed'; readonly task: TaskId }
  | {
      readonly type: 'task-claimed';
      readonly task: TaskId;
      readonly by: MemberId;
      readonly at: Instant;
      readonly due?: Day;
    }
  | { readonly type: 'task-dropped'; readonly task: TaskId; readonly by: MemberId }
  | {
      readonly type: 'task-finished';
      readonly task: TaskId;
      readonly by: MemberId;
      readonly at: Instant;
      readonly note?: string;
    }
  | { readonly type: 'task-reopened'; readonly task: TaskId; readonly by: MemberId; readonly at: Instant }
  | { readonly type: 'task-reported'; readonly task: TaskId; readonly report: Report }
  | { readonly type: 'task-unreported'; readonly task: TaskId }
  | { readonly type: 'task-need-told'; readonly task: TaskId; readonly need?: string }
  | ({ readonly type: 'task-help-offered'; readonly task: TaskId } & By)
  | ({ readonly type: 'task-help-withdrawn'; readonly task: TaskId } & By)
  | { readonly type: 'task-due'; readonly task: TaskId; readonly due: Day; readonly chosen: boolean }
  | { readonly type: 'task-resized'; readonly task: TaskId; readonly hours: number }
  | { readonly type: 'task-split'; readonly task: TaskId; readonly into: readonly Task[] }
  | { readonly type: 'task-unsplit'; readonly task: TaskId }
  | { readonly type: 'task-parked'; readonly task: TaskId; readonly at: Instant }
  | { readonly type: 'task-unparked'; readonly task: TaskId }
  | {
      readonly type: 'task-taken-over';
      readonly task: TaskId;
      readonly from: MemberId;
      readonly to: MemberId;
      readonly at: Instant;
    }
  | { readonly type: 'task-nudged'; readonly task: TaskId; readonly at: Instant }
  | { readonly type: 'task-justified'; readonly task: TaskId; readonly helps: string }
  | { readonly type: 'tasks-told'; readonly at: Instant }
  | ({ readonly type: 'lead-taken' } & By)
  | ({ readonly type: 'co-lead-taken' } & By)
  | ({ readonly type: 'standby-offered' } & By)
  | ({ readonly type: 'lead-withdrawn' } & By)
  | ({ readonly type: 'lead-asked'; readonly member: MemberId } & At)
  | ({ readonly type: 'lead-called' } & At)
  | { readonly type: 'hosts-named'; readonly hosts: readonly MemberId[] }
  | { readonly type: 'work-began'; readonly at: Instant; readonly checkIns: readonly CheckIn[] }
  | {
      readonly type: 'checkin-opened';
      readonly number: number;
      readonly at: Instant;
      readonly asked: readonly MemberId[];
    }
  | {
      readonly type: 'checkin-answered';
      readonly number: number;
      readonly by: MemberId;
      readonly kind: 'done' | 'stuck' | 'going';
      readonly at: Instant;
    }
  | { readonly type: 'checkin-told'; readonly number: number; readonly at: Instant }
  /** Those not yet opened come so many days later, after a pause. */
  | { readonly type: 'checkins-moved'; readonly days: number }
  /** This check-in is a meeting; any other that lay ahead is none any more. */
  | { readonly type: 'meeting-set'; readonly checkIn: number; readonly at: Instant; readonly meeting: Meeting }
  | { readonly type: 'meeting-withdrawn'; readonly checkIn: number }
  /** What everybody has now heard; absent = that it is off. */
  | { readonly type: 'meeting-told'; readonly meeting?: Meeting & { readonly at: Instant } }
  /** Said by who was told of it; `isAbsent` false takes that back. */
  | ({ readonly type: 'meeting-declined'; readonly checkIn: number; readonly isAbsent: boolean } & By)
  | { readonly type: 'meeting-notes-asked'; readonly checkIn: number }
  | { readonly type: 'meeting-noted'; readonly checkIn: number; readonly text: string }
  | { readonly type: 'halfway-told' }
  | { readonly type: 'drift-told'; readonly at: Instant }
  | { readonly type: 'invitation-made'; readonly member: MemberId; readonly task: TaskId; readonly at: Instant }
  | {
      readonly type: 'invitation-answered';
      readonly member: MemberId;
      readonly task: TaskId;
      readonly answer?: 'yes' | 'no';
    };

/** Facts about the end of a cycle. */
export type CloseChange =
  | { readonly type: 'celebration-set'; readonly celebration: Partial<Celebration> }
  | { readonly type: 'rsvp-given'; readonly by: MemberId; readonly rsvp?: Rsvp }
  | { readonly type: 'host-asked'; readonly at: Instant }
  | { readonly type: 'came-told'; readonly text: string }
  | {
      readonly type: 'thanked';
      readonly by: MemberId;
      readonly to?: MemberId;
      readonly text: string;
      readonly at: Instant;
    }
  | { readonly type: 'thanks-withdrawn'; readonly by: MemberId; readonly at: Instant }
  | ({ readonly type: 'photo-kept' } & KeptPhoto)
  | { readonly type: 'photo-withdrawn'; readonly by: MemberId; readonly key: string }
  /** Whether these may be seen; without an answer they wait for one again. */
  | {
      readonly type: 'photos-answered';
      readonly by: MemberId;
      readonly keys: readonly string[];
      readonly shown?: boolean;
    }
  | { readonly type: 'reflected'; readonly by: MemberId; readonly text: string }
  | { readonly type: 'reflection-withdrawn'; readonly by: MemberId; readonly before?: string }
  | { readonly type: 'post-mortem-opened' }
  | { readonly type: 'insight-kept'; readonly text: string; readonly at: Instant };

export type PodChange = MemberChange | StepChange | AgreeChange | WorkChange | CloseChange;
export type Change = ContactChange | CommunityChange | PodChange;
export type ChangeOf<T extends Change['type']> = Extract<Change, { type: T }>;
