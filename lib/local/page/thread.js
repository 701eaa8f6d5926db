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

/** `rowOf(thing)` for things oldest first, a new day said before its first one. */
export const withDays = (things, zone, rowOf) =>
  things.flatMap((thing, index) => {
    const day = localDay(thing.at, zone);
    const before = things[index - 1];
    if (before && localDay(before.at, zone) === day) return [rowOf(thing)];
    return [{ key: `day ${day}`, draw: () => lineRow(longDay(thing.at, zone)) }, rowOf(thing)];
  });

/** Texts oldest first, as rows `{key, draw}`. */
export const threadRows = ({ things, name, zone }) =>
  withDays(things, zone, (text) => ({
    key: JSON.stringify([text, name, zone]),
    draw: () => sentOrReceived(text, name, zone),
  }));

/** A text that is on its way. */
export const sendingRow = ({ body, media }) => ({
  key: `sending ${body} ${media.length}`,
  draw: () => bubble('mine', 'On its way: ', body, media.map(photoOnItsWay), 'Sending…'),
});

const photoOnItsWay = (url) => ({ contentType: 'image/*', url });
