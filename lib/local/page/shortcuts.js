/** The answers a mail offers: its own `mailto:` buttons, and beside them the numbers of its list. */

/** Longer lists are answered by typing. */
const mostNumbers = 12;

/** Styles are taken out: this page's policy would complain of every one, even where nothing is shown. */
export const withoutStyles = (html) =>
  html
    .replace(/<style[^>]*>[\s\S]*?<\/style>/gi, '')
    .replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle=/gi, ' data-look='));

/** What a `mailto:` address writes, or an empty text. */
export const bodyIn = (href) => (href.startsWith('mailto:') ? (new URL(href).searchParams.get('body') ?? '') : '');

/** `words` are whole answers with what their button says; `numbers` may be put together. */
export const shortcutsIn = (html) => {
  const mail = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const words = [...mail.querySelectorAll('a[href^="mailto:"]')]
    .map((link) => ({ says: bodyIn(link.getAttribute('href')), label: link.textContent.trim() }))
    .filter(({ says }) => says !== '');
  const numbers = [...mail.querySelectorAll('[role="listitem"] > span:first-child')]
    .map((one) => one.textContent.trim())
    .filter((text) => /^\d+$/.test(text));
  // A list nobody is asked about is only to be read, and one entry leaves nothing to choose.
  const isAsked = words.length > 0 && numbers.length > 1;
  return { words, numbers: isAsked ? numbers.slice(0, mostNumbers) : [] };
};
