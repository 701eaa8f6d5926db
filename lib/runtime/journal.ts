/** Every fact in order, for whoever looks at this machine: first names only, and none where people spoke unnamed. */
import { isContactChange } from '../domain/apply/apply.ts';
import type { Change } from '../domain/change.ts';
import type { Instant, Member } from '../domain/nouns.ts';
import { detailOf } from './fact-detail.ts';
import { shown } from './shown.ts';

/** One commit as it is stored under `FACT#<version>`. */
export type Commit = {
  readonly version: number;
  readonly at: Instant;
  readonly why: string;
  readonly changes: readonly Change[];
};

type FactName = Change['type'];

/** Said without a name: nothing in their commit may tell whose words they are. */
const unnamed: ReadonlySet<FactName> = new Set<FactName>([
  'frustration-named',
  'frustration-reworded',
  'frustration-withdrawn',
  'frustration-hidden',
  'frustration-shown',
  'frustration-joined',
  'frustration-unjoined',
  'idea-parked',
  'concern-raised',
  'reflected',
  'reflection-withdrawn',
]);

/** Between one person and us: who was asked, told or acted would give away what was private. */
const privateFacts: ReadonlySet<FactName> = new Set<FactName>([
  'member-acted',
  'member-told',
  'question-asked',
  'question-closed',
  'undo-kept',
  'undo-spent',
  'more-shown',
  'invitation-made',
  'invitation-answered',
  'photos-answered',
  'lead-asked',
  'organizer-asked',
]);

/** One fact: when, what, by whom where that may be said, and what it was about. */
export type FactView = { readonly at: Instant; readonly fact: FactName; readonly by?: string } & Readonly<
  Record<string, unknown>
>;

const viewOf = (change: Change, at: Instant, nameOf: (id: string) => string | undefined): FactView => {
  const { at: _at, ...detail } = detailOf(change, nameOf);
  return { at, fact: change.type, ...detail };
};

const commitView = ({ at, changes }: Commit, names: ReadonlyMap<string, string>): readonly FactView[] => {
  const isUnnamed = changes.some(({ type }) => unnamed.has(type));
  // To the minute, an answer in the outbox would tell whose words these are.
  const when = isUnnamed ? `${at.slice(0, 10)}T00:00:00.000Z` : at;
  return changes
    .filter((change) => !isContactChange(change))
    .map((change) => {
      const isHidden = isUnnamed || privateFacts.has(change.type);
      return viewOf(change, when, (id) => (isHidden ? undefined : names.get(id)));
    });
};

/** `members` are those of the pod the journal belongs to, gone ones included. */
export const journalView = (
  facts: readonly Commit[],
  members: readonly Pick<Member, 'id' | 'name'>[],
): readonly FactView[] => {
  const names = new Map<string, string>(members.map(({ id, name }) => [id, shown(name ?? 'a neighbor')]));
  return [...facts].sort((a, b) => a.version - b.version).flatMap((commit) => commitView(commit, names));
};
