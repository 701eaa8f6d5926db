/** A thread that only grows: rows that stand already stay, with the focus, the place and whatever is open in them. */

/** Returns a drawing; it takes rows `{key, draw}` and changes nothing before the first one whose key differs. */
export const openRows = (place) => {
  let keys = [];
  return (rows) => {
    const differs = rows.findIndex(({ key }, at) => key !== keys[at]);
    const same = differs < 0 ? rows.length : differs;
    for (const old of [...place.children].slice(same)) old.remove();
    place.append(...rows.slice(same).map(({ draw }) => draw()));
    keys = rows.map(({ key }) => key);
  };
};
