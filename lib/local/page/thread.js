/** The texts of one phone, drawn like a phone draws them. */
import { counted, make } from './make.js';
import { hourOf, localDay, longDay } from './time.js';

const photo = ({ contentType, url }) =>
  contentType.startsWith('image/')
    ? make('img', { src: url, alt: 'A photo', className: 'photo' })
    : make('a', { href: url }, 'A file');

const bubble = (side, speaker, body, media, below) =>
  make(
    'li',
    { className: side },
    make('span', { className: 'unseen' }, speaker),
    body && make('p', { className: 'bubble', dir: 'auto' }, body),
    media.map(photo),
    make('p', { className: 'small' }, below),
  );

const sentOrReceived = ({ direction, body, media, at, segments }, name, zone) => {
  const below = `${hourOf(at, zone)} · ${counted(segments, 'segment')}`;
  return direction === 'inbound'
    ? bubble('mine', `${name} wrote: `, body, media, below)
    : bubble('theirs', 'The group wrote: ', body, media, below);
};

/** A line in the middle: a day, or that there is nothing yet. */
export const lineRow = (words) => make('li', { className: 'line' }, words);

/** Texts oldest first, a new day said before its first one. */
export const threadRows = (texts, name, zone) =>
  texts.flatMap((text, index) => {
    const day = localDay(text.at, zone);
    const before = texts[index - 1];
    const row = sentOrReceived(text, name, zone);
    return before && localDay(before.at, zone) === day ? [row] : [lineRow(longDay(text.at, zone)), row];
  });

/** A text that is on its way. */
export const sendingRow = (body) => bubble('mine', 'On its way: ', body, [], 'Sending…');
