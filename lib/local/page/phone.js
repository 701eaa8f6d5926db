/** One phone: whose it is, its texts, what is new on it, and a box to write in. */
import { labelPhone, phoneParts } from './phone-parts.js';
import { lineRow, sendingRow, threadRows } from './thread.js';

const isNearEnd = (thread) => thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;

const sendOnEnter = ({ box, form }) =>
  box.addEventListener('keydown', (event) => {
    // While a word is being composed, Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });

/** `send(phone, body)` resolves when the text was heard; `putAway(phone)` takes a phone off that never wrote. */
export const openPhone = ({ phone, send, refresh, putAway }) => {
  const parts = phoneParts(phone);
  const { element, thread, box, rows, fresh, suggestion, trouble } = parts;
  let shown = { name: '', texts: [], zone: 'UTC', suggested: '' };
  let sending = [];
  let seen;
  let drawn = '';

  const sides = (isMine) => shown.texts.filter(({ direction }) => (direction === 'inbound') === isMine).length;
  const newTexts = () => sides(false) - (seen ?? sides(false));

  const draw = () => {
    // A text that the phone shows already is no longer on its way.
    const onTheWay = sending.filter(({ after }) => sides(true) <= after);
    const now = JSON.stringify([shown, onTheWay]);
    if (now === drawn) return;
    const follows = drawn === '' || isNearEnd(thread);
    drawn = now;
    const { name, texts, zone, suggested } = shown;
    const all = [...threadRows(texts, name, zone), ...onTheWay.map(({ body }) => sendingRow(body))];
    rows.replaceChildren(...(all.length > 0 ? all : [lineRow('No texts yet')]));
    if (follows) thread.scrollTop = thread.scrollHeight;
    parts.away.hidden = all.length > 0;
    suggestion.hidden = all.length > 0 || !suggested;
    suggestion.textContent = suggested ? `Write: ${suggested}` : '';
  };

  const drawNew = () => {
    fresh.hidden = newTexts() === 0;
    fresh.textContent = newTexts() === 0 ? '' : `${newTexts()} new`;
  };

  const look = () => {
    seen = sides(false);
    drawNew();
  };

  const write = (words) => {
    box.value = words;
    box.focus();
  };

  const submit = async () => {
    const body = box.value.trim();
    if (!body) return box.focus();
    const one = { body, after: sides(true) + sending.length };
    sending = [...sending, one];
    box.value = '';
    trouble.hidden = true;
    draw();
    thread.scrollTop = thread.scrollHeight;
    try {
      await send(phone, body);
    } catch (error) {
      trouble.textContent = `Not sent. ${error.message}`;
      trouble.hidden = false;
      box.value = box.value || body;
    }
    sending = sending.filter((other) => other !== one);
    await refresh();
  };

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  sendOnEnter(parts);
  parts.away.addEventListener('click', () => putAway(phone));
  suggestion.addEventListener('click', () => write(shown.suggested));
  element.addEventListener('focusin', look);
  element.addEventListener('pointerdown', look);

  return {
    ...{ phone, element, write, newTexts },
    name: () => shown.name,
    /** How many texts came to this phone so far. */
    received: () => sides(false),
    /** What the phone shows now; `suggested` are words for a phone that has never written. */
    show: (now) => {
      if (now.name !== shown.name) labelPhone(parts, now.name);
      shown = now;
      if (seen === undefined || element.contains(document.activeElement)) seen = sides(false);
      drawNew();
      draw();
    },
  };
};
