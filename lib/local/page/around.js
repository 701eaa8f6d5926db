/** What stands around a cycle: the people, the checklist, what was held back, what happened. */
import { factWords, isTold, titlesIn } from './facts.js';
import { counted, list, make, note, written } from './make.js';
import { calendarDay, moment } from './time.js';
import { askedWords, itemWords, stateWords, whyWords } from './words.js';

const mostFacts = 12;
const mostHeld = 10;

export const about = ({ code, place, purpose, groundRules, members }) => [
  note(`${counted(members.length, 'neighbor')} · join word `, make('strong', {}, code.toUpperCase())),
  ...[purpose, place, groundRules].filter(Boolean).map((line) => written(line, 'p')),
];

const memberRow = ({ name, language, asked, away, less }) => [
  make('strong', { dir: 'auto' }, name ?? 'A neighbor'),
  make(
    'span',
    {},
    [
      askedWords(asked),
      language === 'es' && 'Spanish',
      away && `away until ${calendarDay(away)}`,
      less && 'fewer texts',
    ]
      .filter(Boolean)
      .join(' · '),
  ),
];

const checklistRow = ({ item, holds, because }) => [
  make('span', { className: holds ? 'number done' : 'number', 'aria-hidden': 'true' }, holds ? '✓' : ''),
  make(
    'span',
    {},
    `${itemWords(item)}`,
    make('span', { className: 'unseen' }, holds ? ', holds' : ', not yet'),
    make('span', { className: 'note', dir: 'auto' }, because),
  ),
];

const isHeld = ({ state }) => ['held', 'withheld', 'failed', 'undelivered', 'unknown'].includes(state);

export const held = (said, phase) => {
  const segments = said.reduce((sum, one) => sum + one.segments, 0);
  const all = said.filter(isHeld).slice(-mostHeld).reverse();
  return [
    all.length === 0
      ? note('None.')
      : list(
          'pairs',
          all.map(({ to, why, state, reason }) => [
            make('strong', { dir: 'auto' }, to),
            make('span', {}, whyWords(why, phase), make('span', { className: 'note' }, stateWords(state, reason))),
          ]),
        ),
    note(`In all ${counted(said.length, 'message')}, ${counted(segments, 'segment')}.`),
  ];
};

const factRow = ({ at, words }, zone) => [make('span', { className: 'small' }, moment(at, zone)), written(words)];

export const members = (all) => [list('pairs', all.map(memberRow))];
export const checklist = (all) => (all.length > 0 ? [list('numbered', all.map(checklistRow))] : []);
export const texts = (all) =>
  all.length > 0
    ? [
        list(
          'plain',
          all.map(({ text }) => written(text)),
        ),
      ]
    : [];

/** The last things that people would tell one another, newest first: when, and in words. */
export const lastFacts = (journal) => {
  const titles = titlesIn(journal);
  return journal
    .filter(isTold)
    .slice(-mostFacts)
    .reverse()
    .map((fact) => ({ at: fact.at, words: factWords(fact, titles) }));
};
export const facts = (last, zone) =>
  last.length > 0
    ? [
        list(
          'facts',
          last.map((fact) => factRow(fact, zone)),
        ),
      ]
    : [note('Nothing yet.')];
