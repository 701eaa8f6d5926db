/** The mails of one mailbox: who wrote, the subject, the words, and what may be answered. */
import { designOf } from './design.js';
import { make } from './make.js';
import { entryIn, photosIn } from './mime-parts.js';
import { shortcutsIn } from './shortcuts.js';
import { withDays } from './thread.js';
import { hourOf, moment } from './time.js';

/** A token in an address is long and says nothing to a reader. */
const plainAddress = (address) => address.replace(/\+[^@]*@/g, '@');

/** Above the line of a signature stand the words, below it the foot; and what is quoted comes after “… wrote:”. */
const splitWords = (text) => {
  const quote = /\n[^\n]*wrote:\s*\n(?:>[^\n]*(?:\n|$)|\s*\n)+$/.exec(text);
  const own = quote ? text.slice(0, quote.index) : text;
  const [words, ...foot] = own.split(/\n-- ?\n/);
  return { words: words.trim(), foot: foot.join('\n').trim(), quoted: quote ? quote[0].trim() : '' };
};

const folded = (title, words) =>
  words && make('details', {}, make('summary', {}, title), make('p', { className: 'small words', dir: 'auto' }, words));

/** The calendar entry; one that an earlier mail told of already is a change. */
const entryLine = (mail, { things, zone }) => {
  const entry = entryIn(mail.raw);
  if (!entry) return undefined;
  const isChange = things.slice(0, things.indexOf(mail)).some(({ raw }) => entryIn(raw)?.uid === entry.uid);
  const title = entry.isCancelled ? 'Calendar, taken back: ' : isChange ? 'Calendar, changed: ' : 'Calendar: ';
  const when = entry.at && moment(entry.at, zone);
  return make('p', { className: 'entry' }, title + [entry.what, when, entry.where].filter(Boolean).join(' · '));
};

const press = (words, act, more = {}) => {
  const button = make('button', { type: 'button', ...more }, words);
  button.addEventListener('click', () => act(button));
  return button;
};

/** Either the words or, in their place, the HTML part. */
const toggleOf = (mail, words, answer) => {
  const place = make('div', { className: 'designed' });
  const toggle = (button) => {
    const isOpen = place.childElementCount > 0;
    place.replaceChildren(...(isOpen ? [] : [designOf(mail, (says) => answer(mail, says))]));
    if (words) words.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(!isOpen));
    button.textContent = isOpen ? 'As designed' : 'Words only';
  };
  return { place, button: press('As designed', toggle, { className: 'quiet', 'aria-expanded': 'false' }) };
};

const shortcutRow = (mail, { answer, add }) => {
  const { words, numbers } = shortcutsIn(mail.html);
  return make(
    'div',
    { className: 'answers' },
    words.map(({ says, label }) => press(label, () => answer(mail, says), { className: 'shortcut' })),
    numbers.map((number) =>
      press(number, () => add(mail, number), { className: 'shortcut', 'aria-label': `Write ${number}` }),
    ),
  );
};

const doingRow = (mail, { reply }, button) =>
  make(
    'div',
    { className: 'answers' },
    press('Reply', () => reply(mail), { className: 'quiet', 'aria-label': `Reply to ${mail.subject}` }),
    button,
  );

const mailRow = (mail, shown, acts) => {
  const { name, zone } = shown;
  const isMine = mail.direction === 'in';
  const { words, foot, quoted } = splitWords(mail.text.replace(/\r\n/g, '\n'));
  const who = isMine ? `${name} to ${plainAddress(mail.to)}` : plainAddress(mail.from);
  const bubble = words && make('p', { className: 'bubble', dir: 'auto' }, words);
  const toggle = !isMine && mail.html ? toggleOf(mail, bubble, acts.answer) : undefined;
  return make(
    'li',
    { className: `${isMine ? 'mine' : 'theirs'} mail` },
    make('p', { className: 'subject', dir: 'auto' }, make('strong', {}, mail.subject || '(no subject)')),
    make('p', { className: 'small' }, `${who} · ${hourOf(mail.at, zone)}`),
    bubble,
    toggle?.place,
    photosIn(mail.raw).map((src) => make('img', { src, alt: 'A photo', className: 'photo' })),
    isMine ? undefined : entryLine(mail, shown),
    folded('Quoted mail', quoted),
    folded('About this mail', foot),
    isMine ? [] : [shortcutRow(mail, acts), doingRow(mail, acts, toggle?.button)],
  );
};

const keyOf = ({ at, direction, subject, headers }, { name, zone }) =>
  JSON.stringify([at, direction, subject, headers['message-id'], name, zone]);

/** Mails oldest first, as rows `{key, draw}`; `acts` are `answer(mail, words)`, `add(mail, number)`, `reply(mail)`. */
export const mailRows = (shown, acts) =>
  withDays(shown.things, shown.zone, (mail) => ({
    key: keyOf(mail, shown),
    draw: () => mailRow(mail, shown, acts),
  }));

/** A mail that is on its way. */
export const sendingMailRow = ({ body, subject }) => ({
  key: `sending ${subject} ${body}`,
  draw: () =>
    make(
      'li',
      { className: 'mine mail' },
      make('p', { className: 'subject', dir: 'auto' }, make('strong', {}, subject)),
      body && make('p', { className: 'bubble', dir: 'auto' }, body),
      make('p', { className: 'small' }, 'Sending…'),
    ),
});
