/** Builds what is shown. Words become text nodes and never markup, whoever wrote them. */

/** An element with its properties (`aria-…` and `data-…` too); children are elements or words, empty ones left out. */
export const make = (tag, properties = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.includes('-') || name === 'role' || name === 'for') element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== ''));
  return element;
};

export const byId = (id) => document.getElementById(id);

/** Words a person wrote, which may run right to left. */
export const written = (text, tag = 'span') => make(tag, { dir: 'auto' }, text);

export const list = (className, rows) =>
  make(
    'ul',
    { className, role: 'list' },
    rows.map((row) => make('li', {}, row)),
  );

/** “1 text”, “3 texts”. */
export const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** A quieter line below or beside another. */
export const note = (...words) => make('p', { className: 'note' }, ...words);
