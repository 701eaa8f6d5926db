import type { Answers, Commands } from '../rules.ts';
import { checkin } from './answers/checkin.ts';
import { deadline } from './answers/deadline.ts';
import { helps } from './answers/helps.ts';
import { invitation } from './answers/invitation.ts';
import { lead } from './answers/lead.ts';
import { need } from './answers/need.ts';
import { notes } from './answers/notes.ts';
import { steps } from './answers/steps.ts';
import { takeover as takeoverAsked } from './answers/takeover.ts';
import { tasks } from './answers/tasks.ts';
import { visible } from './answers/visible.ts';
import { checklist } from './checklist.ts';
import { claim } from './claim.ts';
import { done } from './done.ts';
import { drop } from './drop.ts';
import { meet } from './meet.ts';
import { mine } from './mine.ts';
import { moreDays } from './more-days.ts';
import { offer } from './offer.ts';
import { park } from './park.ts';
import { progress } from './progress.ts';
import { list } from './show-list.ts';
import { split } from './split.ts';
import { status } from './status.ts';
import { stuck } from './stuck.ts';
import { takeover } from './takeover.ts';
import { task } from './task.ts';
import { volunteer } from './volunteer.ts';
import { who } from './who.ts';

/** One line a verb. */
export const workingCommands = {
  task,
  claim,
  drop,
  split,
  volunteer,
  done,
  stuck,
  progress,
  offer,
  takeover,
  park,
  meet,
  list,
  mine,
  status,
  who,
  checklist,
} satisfies Commands;

/** One line a question: what a bare reply to it does. */
export const workingAnswers = {
  tasks,
  steps,
  lead,
  deadline,
  need,
  takeover: takeoverAsked,
  invitation,
  checkin,
  notes,
  helps,
  visible,
  'more-days': moreDays,
} satisfies Answers;
