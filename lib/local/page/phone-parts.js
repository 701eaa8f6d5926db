/** What a phone is made of, before anything is shown on it. */
import { make } from './make.js';

const longestText = 1600;

/** `+15550200001` as it is read aloud. */
export const spoken = (phone) => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');

const colors = 6;

const headerOf = (phone, { mark, title, fresh, away }) =>
  make(
    'header',
    {},
    mark,
    make('div', { className: 'whose' }, title, make('p', { className: 'small' }, spoken(phone))),
    away,
    fresh,
  );

/** The parts by name; `element` holds them all. */
export const phoneParts = (phone) => {
  const id = `phone-${phone.replace(/\D/g, '')}`;
  const rows = make('ol', { role: 'list' });
  const parts = {
    mark: make('span', { className: `mark mark-${Number(phone.slice(-2)) % colors}`, 'aria-hidden': 'true' }),
    title: make('h3', { id: `${id}-name`, dir: 'auto' }),
    fresh: make('span', { className: 'fresh', hidden: true }),
    away: make('button', { type: 'button', className: 'quiet', hidden: true }, 'Put away'),
    rows,
    thread: make('div', { className: 'thread', role: 'group', tabIndex: 0 }, rows),
    suggestion: make('button', { type: 'button', className: 'suggestion', hidden: true }),
    trouble: make('p', { className: 'trouble', role: 'alert', hidden: true }),
    label: make('label', { for: `${id}-box`, className: 'unseen' }),
    box: make('textarea', { id: `${id}-box`, rows: 2, maxLength: longestText, placeholder: 'Type a text' }),
    button: make('button', { type: 'submit', className: 'strong' }, 'Send'),
  };
  const form = make('form', {}, parts.label, parts.box, parts.button);
  const element = make(
    'article',
    { className: 'phone', id, 'aria-labelledby': parts.title.id },
    ...[headerOf(phone, parts), parts.thread, parts.suggestion, parts.trouble, form],
  );
  return { ...parts, form, element, id };
};

/** Writes whose phone it is wherever the phone says so. */
export const labelPhone = (parts, name) => {
  parts.title.textContent = name;
  parts.mark.textContent = [...name.replace(/[^\p{L}\p{N}]/gu, '')][0]?.toUpperCase() ?? '#';
  parts.thread.setAttribute('aria-label', `Texts on the phone of ${name}`);
  parts.label.textContent = `A text from ${name}`;
  parts.away.setAttribute('aria-label', `Put away the phone of ${name}`);
  parts.button.setAttribute('aria-label', `Send from ${name}`);
};
