/** What a card is made of, be it a phone or a mailbox, before anything is shown on it. */
import { make } from './make.js';
import { openPhoto } from './photo.js';

const colors = 6;

/** Letters and digits stay; anything else becomes its number, so that two addresses never share an id. */
const idOf = (kind, address) =>
  `${kind}-${address.replace(/[^a-z0-9]/g, (letter) => `_${letter.codePointAt(0).toString(16)}`)}`;

const colorOf = (address) => [...address].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % colors;

const headerOf = (spoken, { mark, title, fresh, away }) =>
  make(
    'header',
    {},
    mark,
    make('div', { className: 'whose' }, title, make('p', { className: 'small' }, spoken)),
    away,
    fresh,
  );

/** `words` are those of the kind of card: `{kind, spoken, placeholder, longest, lines}`. */
export const cardParts = (address, { kind, spoken, placeholder, longest, lines }) => {
  const id = idOf(kind, address);
  const rows = make('ol', { role: 'list' });
  const parts = {
    mark: make('span', { className: `mark mark-${colorOf(address)}`, 'aria-hidden': 'true' }),
    title: make('h3', { id: `${id}-name`, dir: 'auto' }),
    fresh: make('span', { className: 'fresh', hidden: true }),
    away: make('button', { type: 'button', className: 'quiet', hidden: true }, 'Put away'),
    rows,
    thread: make('div', { className: 'thread', role: 'group', tabIndex: 0 }, rows),
    suggestion: make('button', { type: 'button', className: 'suggestion', hidden: true }),
    trouble: make('p', { className: 'trouble', role: 'alert', hidden: true }),
    label: make('label', { for: `${id}-box`, className: 'unseen' }),
    box: make('textarea', { id: `${id}-box`, rows: lines, maxLength: longest, placeholder }),
    button: make('button', { type: 'submit', className: 'strong' }, 'Send'),
  };
  const photo = openPhoto((words) => {
    parts.trouble.textContent = words;
    parts.trouble.hidden = words === '';
  });
  const form = make(
    'form',
    {},
    make('div', { className: 'writing' }, parts.label, parts.box),
    make('div', { className: 'sending' }, parts.button, photo.element),
  );
  const element = make(
    'article',
    { className: `card ${kind}`, id, 'aria-labelledby': parts.title.id },
    ...[headerOf(spoken, parts), parts.thread, parts.suggestion, parts.trouble, form],
  );
  return { ...parts, photo, form, element, id };
};

/** Writes whose card it is wherever the card says so; `thing` is “text” or “mail”. */
export const labelCard = (parts, name, { kind, thing }) => {
  parts.title.textContent = name;
  parts.mark.textContent = [...name.replace(/[^\p{L}\p{N}]/gu, '')][0]?.toUpperCase() ?? '#';
  parts.thread.setAttribute('aria-label', `Every ${thing} in the ${kind} of ${name}`);
  parts.label.textContent = `A ${thing} from ${name}`;
  parts.away.setAttribute('aria-label', `Put away the ${kind} of ${name}`);
  parts.button.setAttribute('aria-label', `Send from ${name}`);
  parts.photo.label(name);
};
