/** Which community is looked at. A new one is chosen by itself, because whoever began it wants to see it. */
import { byId, make } from './make.js';
import { rememberCommunity, rememberedCommunity } from './memory.js';

export const openChoice = ({ refresh }) => {
  const select = byId('which');
  let chosen = rememberedCommunity();
  let known;

  const choose = (code) => {
    chosen = code;
    rememberCommunity(code);
  };

  select.addEventListener('change', () => {
    choose(select.value);
    refresh();
  });

  return {
    /** Takes all communities, `[{code, name}]`; returns the code of the chosen one, or undefined when there is none. */
    show: (communities) => {
      const codes = communities.map(({ code }) => code);
      const born = known && codes.find((code) => !known.includes(code));
      if (born) choose(born);
      if (!codes.includes(chosen)) chosen = codes[0];
      if (codes.join() !== known?.join()) {
        select.replaceChildren(...communities.map(({ code, name }) => make('option', { value: code }, name)));
      }
      known = codes;
      select.value = chosen ?? '';
      byId('choice').hidden = codes.length < 2;
      return chosen;
    },
  };
};
