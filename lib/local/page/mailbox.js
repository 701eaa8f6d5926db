/** A mailbox: mails, answered like a mail program answers them, or written anew. */
import { openCard } from './card.js';
import { cardParts } from './card-parts.js';
import { replySubject, replyTo } from './letter.js';
import { mailRows, sendingMailRow } from './mail-thread.js';
import { make } from './make.js';

const firstSubject = 'Hello';

/** What stands above the words: what is answered, or the subject of a new mail. */
const aboveParts = (id) => ({
  about: make('p', { className: 'small about' }),
  other: make('button', { type: 'button', className: 'quiet' }),
  label: make('label', { for: `${id}-subject` }, 'Subject'),
  subject: make('input', { id: `${id}-subject`, type: 'text', maxLength: 200, autocomplete: 'off' }),
});

const layAbove = (form, { about, other, label, subject }) => {
  const title = make('div', { className: 'subject-line' }, label, subject);
  form.prepend(make('div', { className: 'above' }, about, other), title);
  return title;
};

/** `send(letter)` resolves when the mail was heard; `putAway()` takes a mailbox off that never wrote. */
export const openMailbox = ({ address, send, refresh, putAway }) => {
  const words = { kind: 'mailbox', thing: 'mail', placeholder: 'Write a mail', longest: 10_000, lines: 3 };
  const parts = cardParts(address, { ...words, spoken: address });
  const { box, photo, form } = parts;
  const above = aboveParts(parts.id);
  const titleLine = layAbove(form, above);
  let shown = { things: [], door: '' };
  let chosen;
  let isNew = false;

  const answered = () =>
    isNew ? undefined : (chosen ?? shown.things.findLast(({ direction }) => direction === 'out'));

  const draw = () => {
    const mail = answered();
    above.about.textContent = mail ? `Answers “${mail.subject}”` : `To ${shown.door}`;
    titleLine.hidden = mail !== undefined;
    above.other.hidden = !shown.things.some(({ direction }) => direction === 'out');
    above.other.textContent = mail ? 'New mail' : 'Answer instead';
  };

  const reply = (mail) => {
    chosen = mail;
    isNew = false;
    draw();
    box.focus();
  };
  const acts = {
    reply,
    answer: (mail, says) => {
      box.value = says;
      reply(mail);
    },
    add: (mail, number) => {
      box.value = /^[\d ]*$/.test(box.value) ? `${box.value} ${number}`.trim() : number;
      chosen = mail;
      isNew = false;
      draw();
    },
  };

  above.other.addEventListener('click', () => {
    isNew = !isNew;
    draw();
    (isNew ? above.subject : box).focus();
  });
  box.addEventListener('keydown', (event) => {
    // In a mail, Enter is a new line.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });

  const take = () => {
    const body = box.value.trim();
    const mail = answered();
    const title = above.subject.value.trim();
    if (!body && !photo.chosen() && (mail || !title)) return undefined;
    const to = mail ? replyTo(mail) : shown.door;
    const subject = mail ? replySubject(mail) : title || firstSubject;
    return { name: shown.name, from: address, to, subject, body, answered: mail, photo: photo.chosen() };
  };
  const put = (draft) => {
    box.value = draft?.body ?? '';
    above.subject.value = draft && !draft.answered ? draft.subject : '';
    photo.put(draft?.photo);
    chosen = draft?.answered;
    isNew = draft !== undefined && !draft.answered;
    draw();
  };
  const kind = {
    ...{ words, take, put, send, sendingRow: sendingMailRow },
    isMine: ({ direction }) => direction === 'in',
    rows: (all) => mailRows(all, acts),
    drawn: (now) => {
      shown = now;
      draw();
    },
  };
  return openCard({ address, parts, kind, refresh, putAway });
};
