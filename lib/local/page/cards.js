/** All phones and mailboxes side by side, and their names above them where the screen is narrow. */
import { byId, counted, make } from './make.js';

/** More than this at once would make reading them all every other second a burden. */
const mostAtOnce = 24;

/** `open(neighbor)` makes the card of a neighbor `{kind, address, name}`. */
export const openCards = ({ open, refresh }) => {
  const place = byId('cards');
  const names = byId('names');
  const more = byId('more');
  const cards = new Map();
  let isAll = false;
  let drawnNames = '';

  more.addEventListener('click', () => {
    isAll = true;
    refresh();
  });

  const cardOf = (neighbor) => {
    const known = cards.get(neighbor.address);
    if (known) return known;
    const made = open(neighbor);
    cards.set(neighbor.address, made);
    place.append(made.element);
    return made;
  };

  const nameLink = (card) => {
    const fresh = card.newThings();
    const link = make('a', { href: `#${card.element.id}` }, make('span', { dir: 'auto' }, card.name()));
    if (fresh > 0) link.append(make('span', { className: 'fresh' }, `${fresh} new`));
    return make('li', {}, link);
  };

  const drawNames = () => {
    const all = [...cards.values()];
    const now = JSON.stringify(all.map((card) => [card.name(), card.newThings()]));
    // Drawing the same names again would take the focus from the one somebody stands on.
    if (now === drawnNames) return;
    drawnNames = now;
    names.hidden = all.length < 2;
    names.replaceChildren(make('ul', { role: 'list' }, all.map(nameLink)));
  };

  return {
    /** Those of `all` whose texts and mails are to be read now. */
    wanted: (all) => {
      more.hidden = isAll || all.length <= mostAtOnce;
      more.textContent = `Show ${counted(all.length - mostAtOnce, 'more neighbor')}`;
      return isAll ? all : all.slice(0, mostAtOnce);
    },
    /** Neighbors with what their card shows; whoever is not among them goes. */
    show: (neighbors) => {
      for (const neighbor of neighbors) cardOf(neighbor).show(neighbor);
      for (const [address, card] of cards) {
        if (neighbors.some((one) => one.address === address)) continue;
        card.element.remove();
        cards.delete(address);
      }
      drawNames();
    },
    /** How many texts or mails each card has received. */
    received: () => new Map([...cards.values()].map((card) => [card, card.received()])),
    /** Goes to the card of `address` and writes there; without `words`, what stands in its box already stays. */
    write: (address, words) => {
      const card = cards.get(address);
      card?.element.scrollIntoView({ block: 'nearest', inline: 'center' });
      card?.write(words);
    },
  };
};
