/** One phone: whose it is, its texts, and a box to write in. */
import { counted, make } from './make.js';
import { sendingRow, threadRows } from './thread.js';

const longestText = 1600;

/** `+15550200001` as it is read aloud. */
export const spoken = (phone) => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');

const isNearEnd = (thread) => thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;

/** `send(phone, body)` resolves when the text was heard; `putAway(phone)` removes a phone that never wrote. */
export const openPhone = ({ phone, send, putAway }) => {
  const id = `phone-${phone.slice(-4)}-${phone.length}`;
  let name = '';
  let drawn = '';
  let received = 0;
  let seen;
  let texts = [];
  let sending = [];

  const mark = make('span', { className: 'mark', 'aria-hidden': 'true' });
  const title = make('h3', { id: `${id}-name`, dir: 'auto' });
  const fresh = make('span', { className: 'fresh', hidden: true });
  const away = make(
    'button',
    { type: 'button', className: 'quiet', hidden: true, onclick: () => putAway(phone) },
    'Put away',
  );
  const rows = make('ol', { role: 'list' });
  const thread = make('div', { className: 'thread', role: 'group', tabIndex: 0 }, rows);
  const box = make('textarea', { id: `${id}-box`, rows: 2, maxLength: longestText, placeholder: 'Type a text' });
  const suggestion = make('button', { type: 'button', className: 'suggestion', hidden: true });
  const trouble = make('p', { className: 'trouble', role: 'alert', hidden: true });
  const label = make('label', { for: box.id, className: 'unseen' });
  const button = make('button', { type: 'submit', className: 'strong' }, 'Send');
  const form = make('form', {}, label, box, button);
  const element = make(
    'article',
    { className: 'phone', id, 'aria-labelledby': title.id },
    make(
      'header',
      {},
      mark,
      make('div', { className: 'whose' }, title, make('p', { className: 'small' }, spoken(phone))),
      fresh,
      away,
    ),
    thread,
    suggestion,
    trouble,
    form,
  );

  const drawNew = () => {
    const count = received - (seen ?? received);
    fresh.hidden = count === 0;
    fresh.textContent = count === 0 ? '' : `${count} new`;
  };

  const look = () => {
    seen = received;
    drawNew();
  };

  const draw = (zone) => {
    const now = JSON.stringify([name, zone, sending, texts]);
    if (now === drawn) return;
    const follows = drawn === '' || isNearEnd(thread);
    drawn = now;
    rows.replaceChildren(...threadRows(texts, name, zone), ...sending.map(sendingRow));
    if (texts.length + sending.length === 0) rows.append(make('li', { className: 'day' }, 'No texts yet'));
    if (follows) thread.scrollTop = thread.scrollHeight;
  };

  const rename = (newName) => {
    if (name === newName) return;
    name = newName;
    title.textContent = name;
    mark.textContent = [...name.replace(/[^\p{L}\p{N}]/gu, '')][0] ?? '#';
    thread.setAttribute('aria-label', `Texts on the phone of ${name}`);
    label.textContent = `A text from ${name}`;
    away.setAttribute('aria-label', `Put the phone of ${name} away`);
    button.setAttribute('aria-label', `Send from ${name}`);
  };

  const write = (words) => {
    box.value = words;
    box.focus();
    element.scrollIntoView({ block: 'nearest', inline: 'center' });
  };

  const submit = async (zone) => {
    const body = box.value.trim();
    if (!body) return box.focus();
    box.value = '';
    trouble.hidden = true;
    sending = [...sending, body];
    draw(zone);
    thread.scrollTop = thread.scrollHeight;
    try {
      await send(phone, body);
    } catch (error) {
      if (!box.value) box.value = body;
      trouble.textContent = `Not sent. ${error.message}`;
      trouble.hidden = false;
    }
    const at = sending.indexOf(body);
    sending = sending.filter((_one, index) => index !== at);
    draw(zone);
  };

  let zoneNow = 'UTC';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit(zoneNow);
  });
  box.addEventListener('keydown', (event) => {
    // While a word is being composed, Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  element.addEventListener('focusin', look);
  element.addEventListener('pointerdown', look);

  return {
    id,
    phone,
    element,
    write,
    name: () => name,
    received: () => received,
    fresh: () => received - (seen ?? received),
    /** What the phone shows now; `suggested` are words for a phone that has never written. */
    show: ({ name: newName, texts: newTexts, zone, suggested }) => {
      zoneNow = zone;
      rename(newName);
      texts = newTexts;
      received = texts.filter(({ direction }) => direction !== 'inbound').length;
      if (seen === undefined || element.contains(document.activeElement)) seen = received;
      const isEmpty = texts.length + sending.length === 0;
      away.hidden = !isEmpty;
      suggestion.hidden = !isEmpty || !suggested;
      suggestion.textContent = suggested ? `Write: ${suggested}` : '';
      suggestion.onclick = () => write(suggested);
      draw(zone);
      drawNew();
    },
    label: () => `${name}${received > (seen ?? received) ? `, ${counted(received - seen, 'new text')}` : ''}`,
  };
};
