/** All phones side by side, and their names above them where the screen is narrow. */
import { byId, counted, make } from './make.js';
import { openPhone } from './phone.js';

/** More than this at once would make reading them all every other second a burden. */
const mostAtOnce = 24;

export const openPhones = ({ send, refresh, putAway }) => {
  const place = byId('phones');
  const names = byId('names');
  const more = byId('more');
  const cards = new Map();
  let isAll = false;
  let drawnNames = '';

  more.addEventListener('click', () => {
    isAll = true;
    refresh();
  });

  const cardOf = (phone) => {
    const known = cards.get(phone);
    if (known) return known;
    const made = openPhone({ phone, send, refresh, putAway });
    cards.set(phone, made);
    place.append(made.element);
    return made;
  };

  const nameLink = (card) => {
    const fresh = card.newTexts();
    const link = make('a', { href: `#${card.element.id}` }, make('span', { dir: 'auto' }, card.name()));
    if (fresh > 0) link.append(make('span', { className: 'fresh' }, `${fresh} new`));
    return make('li', {}, link);
  };

  const drawNames = () => {
    const all = [...cards.values()];
    const now = JSON.stringify(all.map((card) => [card.name(), card.newTexts()]));
    // Drawing the same names again would take the focus from the one somebody stands on.
    if (now === drawnNames) return;
    drawnNames = now;
    names.hidden = all.length < 2;
    names.replaceChildren(make('ul', { role: 'list' }, all.map(nameLink)));
  };

  return {
    /** Those of `all` whose texts are to be read now. */
    wanted: (all) => {
      more.hidden = isAll || all.length <= mostAtOnce;
      more.textContent = `Show ${counted(all.length - mostAtOnce, 'more phone')}`;
      return isAll ? all : all.slice(0, mostAtOnce);
    },
    /** `phones` are `{phone, name, texts, zone, suggested}`; what is not among them goes. */
    show: (phones) => {
      for (const { phone, ...shown } of phones) cardOf(phone).show(shown);
      for (const [phone, card] of cards) {
        if (phones.some((one) => one.phone === phone)) continue;
        card.element.remove();
        cards.delete(phone);
      }
      drawNames();
    },
    /** How many texts each phone has received, by name. */
    received: () => new Map([...cards.values()].map((card) => [card, card.received()])),
    write: (phone, words) => {
      const card = cards.get(phone);
      card?.element.scrollIntoView({ block: 'nearest', inline: 'center' });
      card?.write(words);
    },
  };
};
