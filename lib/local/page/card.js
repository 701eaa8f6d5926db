/** One card, a phone or a mailbox: whose it is, what came and went, what is new, and what is on its way. */
import { labelCard } from './card-parts.js';
import { openRows } from './rows.js';
import { lineRow } from './thread.js';

const isNearEnd = (thread) => thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;

/**
 * `kind` says what differs: `isMine(thing)`, `rows(shown)` and `sendingRow(draft)` as `{key, draw}`, `take()` the draft
 * that is written (undefined when there is none), `put(draft)` gives it back, `send(draft)` resolves when it was heard,
 * `drawn(shown)` after each change, and its words.
 */
export const openCard = ({ address, parts, kind, refresh, putAway }) => {
  const { element, thread, box, fresh, suggestion, trouble } = parts;
  const drawRows = openRows(parts.rows);
  let shown = { name: '', things: [], zone: 'UTC', suggested: '' };
  let sending = [];
  let seen;
  let drawn = '';

  const sides = (isMine) => shown.things.filter((thing) => kind.isMine(thing) === isMine).length;
  const newThings = () => sides(false) - (seen ?? sides(false));

  const draw = () => {
    // What the card shows already is no longer on its way.
    const onTheWay = sending.filter(({ after }) => sides(true) <= after);
    const now = JSON.stringify([shown, onTheWay]);
    if (now === drawn) return;
    const follows = drawn === '' || isNearEnd(thread);
    drawn = now;
    const all = [...kind.rows(shown), ...onTheWay.map(({ draft }) => kind.sendingRow(draft))];
    drawRows(all.length > 0 ? all : [{ key: 'none', draw: () => lineRow(`No ${kind.words.thing}s yet`) }]);
    if (follows) thread.scrollTop = thread.scrollHeight;
    parts.away.hidden = all.length > 0;
    suggestion.hidden = all.length > 0 || !shown.suggested;
    suggestion.textContent = shown.suggested ? `Write: ${shown.suggested}` : '';
    kind.drawn?.(shown);
  };

  const drawNew = () => {
    fresh.hidden = newThings() === 0;
    fresh.textContent = newThings() === 0 ? '' : `${newThings()} new`;
  };

  const look = () => {
    seen = sides(false);
    drawNew();
  };

  const write = (words = box.value) => {
    box.value = words;
    box.focus();
  };

  const submit = async () => {
    const draft = kind.take(shown);
    if (!draft) return box.focus();
    const one = { draft, after: sides(true) + sending.length };
    sending = [...sending, one];
    kind.put();
    trouble.hidden = true;
    draw();
    thread.scrollTop = thread.scrollHeight;
    try {
      await kind.send(draft);
    } catch (error) {
      trouble.textContent = `Not sent. ${error.message}`;
      trouble.hidden = false;
      if (box.value === '') kind.put(draft);
    }
    sending = sending.filter((other) => other !== one);
    await refresh();
  };

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  parts.away.addEventListener('click', putAway);
  suggestion.addEventListener('click', () => write(shown.suggested));
  element.addEventListener('focusin', look);
  element.addEventListener('pointerdown', look);

  return {
    ...{ address, element, write, newThings },
    name: () => shown.name,
    /** How many texts or mails came so far. */
    received: () => sides(false),
    /** What the card shows now, oldest first; `suggested` are words for one that has never written. */
    show: (now) => {
      if (now.name !== shown.name) labelCard(parts, now.name, kind.words);
      shown = now;
      if (seen === undefined || element.contains(document.activeElement)) seen = sides(false);
      drawNew();
      draw();
    },
  };
};
