import type { Answers, Commands } from '../rules.ts';
import { addressAnswer } from './address.ts';
import { announce } from './announce.ts';
import { away } from './away.ts';
import { concern } from './concern.ts';
import { confirm, confirmAnswer } from './confirm.ts';
import { help } from './help.ts';
import { invite, inviteAnswer } from './invite.ts';
import { join } from './join.ts';
import { language } from './language.ts';
import { leave } from './leave.ts';
import { less } from './less.ts';
import { lineAnswer } from './line.ts';
import { purpose } from './line-named.ts';
import { more } from './more.ts';
import { mute } from './mute.ts';
import { name, nameAnswer } from './name.ts';
import { organizer, organizerAnswer } from './organizer.ts';
import { prefer } from './prefer.ts';
import { reaction } from './reaction.ts';
import { resume } from './resume.ts';
import { set } from './set.ts';
import { skills } from './skills.ts';
import { skip } from './skip.ts';
import { stepdown } from './stepdown.ts';
import { stop } from './stop.ts';
import { switchTo } from './switch.ts';
import { tell } from './tell.ts';
import { time } from './time.ts';
import { undo } from './undo.ts';
import { unknown } from './unknown.ts';
import { which, whichAnswer } from './which.ts';

/** One line a verb. */
export const joiningCommands = {
  announce,
  away,
  concern,
  confirm,
  help,
  invite,
  join,
  language,
  leave,
  less,
  more,
  mute,
  name,
  organizer,
  prefer,
  purpose,
  reaction,
  resume,
  set,
  skills,
  skip,
  stepdown,
  stop,
  switch: switchTo,
  tell,
  time,
  undo,
  unknown,
  which,
} satisfies Commands;

/** One line a question: what a bare reply to it does. */
export const joiningAnswers = {
  address: addressAnswer,
  confirm: confirmAnswer,
  invite: inviteAnswer,
  line: lineAnswer,
  name: nameAnswer,
  organizer: organizerAnswer,
  which: whichAnswer,
} satisfies Answers;
