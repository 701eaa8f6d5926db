/** “What came out of our meeting?” A few words, for those who could not come. */
import { notComingCopies as copy } from '../../../../../templates/commands/not-coming.ts';
import { namesOf } from '../../../finished.ts';
import { answer, phrase, tell } from '../../../message.ts';
import { comma } from '../../../names.ts';
import { absentFrom } from '../../../phases/meeting.ts';
import type { AnswerRule } from '../../rules.ts';
import { kept, nameFirst, quoted } from '../titles.ts';

export const notes: AnswerRule<'notes'> = (world, request, reply, { checkIn }) => {
  const { me, now } = request;
  if (reply.kind === 'yes' || reply.kind === 'numbers') return undefined;
  const closed = { type: 'question-closed', member: me.id, kind: 'notes' } as const;
  if (reply.kind !== 'text') {
    return { changes: [closed], messages: [answer(me.id, phrase(copy.notesSkipped, { comma: comma(me) }))] };
  }
  const absent = absentFrom(world, checkIn, now);
  const names = {
    names: namesOf(
      world.pod,
      absent.map(({ id }) => id),
    ),
  };
  const words = phrase(copy.notes, { name: nameFirst(me), note: quoted(reply.text) });
  return {
    changes: [closed, { type: 'meeting-noted', checkIn, text: kept(reply.text) }],
    messages: [
      answer(me.id, phrase(copy.notesSent, { comma: comma(me), names })),
      ...absent.map(({ id }) => tell(id, words)),
    ],
  };
};
