/** The texts of one phone, drawn like a phone draws them. */
import { counted, make, written } from './make.js';
import { hourOf, localDay, longDay } from './time.js';

const photo = ({ contentType, url }) =>
  contentType.startsWith('image/')
    ? make('img', { src: url, alt: 'A photo', className: 'photo' })
    : make('a', { href: url }, 'A file');

const bubble = (text, name, zone) => {
  const isMine = text.direction === 'inbound';
  return make(
    'li',
    { className: isMine ? 'mine' : 'theirs' },
    make('span', { className: 'unseen' }, isMine ? `${name} wrote: ` : 'The group wrote: '),
    text.body && make('p', { className: 'bubble', dir: 'auto' }, text.body),
    text.media.map(photo),
    make('p', { className: 'small' }, `${hourOf(text.at, zone)} · ${counted(text.segments, 'segment')}`),
  );
};

/** Texts oldest first, a new day said before its first one. */
export const threadRows = (texts, name, zone) => {
  let day = '';
  return texts.flatMap((text) => {
    const before = day;
    day = localDay(text.at, zone);
    const isNewDay = day !== before;
    return [...(isNewDay ? [make('li', { className: 'day' }, longDay(text.at, zone))] : []), bubble(text, name, zone)];
  });
};

/** A text that is on its way. */
export const sendingRow = (body) =>
  make('li', { className: 'mine' }, written(body, 'p'), make('p', { className: 'small' }, 'Sending…'));
