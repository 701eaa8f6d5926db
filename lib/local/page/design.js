/** A mail as it was designed, in a frame that runs no script. */
import { make } from './make.js';
import { bodyIn, withoutStyles } from './shortcuts.js';

/** The page's policy holds in the frame too and takes no styles from markup, so they are laid on by hand. */
const dress = (frame, html) => {
  const { contentDocument, contentWindow } = frame;
  const sheet = new contentWindow.CSSStyleSheet();
  sheet.replaceSync([...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css]) => css).join('\n'));
  contentDocument.adoptedStyleSheets = [sheet];
  for (const one of contentDocument.querySelectorAll('[data-look]')) one.style.cssText = one.dataset.look;
  frame.style.height = `${contentDocument.documentElement.scrollHeight}px`;
};

/** A press on a button of the mail fills the reply box; another link opens beside this page. */
const follow = (event, answer) => {
  const href = event.target.closest('a')?.getAttribute('href');
  if (!href) return;
  event.preventDefault();
  if (/^https?:/i.test(href)) window.open(href, '_blank', 'noopener');
  else if (bodyIn(href)) answer(bodyIn(href));
};

/** A frame of the HTML part; `answer(words)` is called when a button in it is pressed. */
export const designOf = ({ html, subject }, answer) => {
  const frame = make('iframe', { className: 'design', title: `The mail “${subject}” as it was designed` });
  // Its own scripts never run: without `allow-scripts`, being of one origin only lets this page reach in.
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.addEventListener('load', () => {
    if (!frame.contentDocument?.body) return;
    dress(frame, html);
    frame.contentDocument.addEventListener('click', (event) => follow(event, answer));
  });
  frame.srcdoc = withoutStyles(html);
  return frame;
};
