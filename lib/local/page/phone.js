/** A phone: texts, sent with Enter. */
import { openCard } from './card.js';
import { cardParts } from './card-parts.js';
import { sendingRow, threadRows } from './thread.js';

/** `+15550200001` as it is read aloud. */
export const spoken = (phone) => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');

const sendOnEnter = ({ box, form }) =>
  box.addEventListener('keydown', (event) => {
    // While a word is being composed, Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });

/** `send({from, body, media})` resolves when the text was heard; `putAway()` takes a phone off that never wrote. */
export const openPhone = ({ address, send, refresh, putAway }) => {
  const words = { kind: 'phone', thing: 'text', placeholder: 'Type a text', longest: 1600, lines: 2 };
  const parts = cardParts(address, { ...words, spoken: spoken(address) });
  const { box, photo } = parts;
  sendOnEnter(parts);

  const take = () => {
    const body = box.value.trim();
    const media = photo.chosen() ? [photo.chosen()] : [];
    return body || media.length > 0 ? { from: address, body, media } : undefined;
  };
  const put = ({ body, media } = { body: '', media: [] }) => {
    box.value = body;
    photo.put(media[0]);
  };
  const isMine = ({ direction }) => direction === 'inbound';
  const kind = { words, isMine, sendingRow, take, put, send, rows: threadRows };
  return openCard({ address, parts, kind, refresh, putAway });
};
