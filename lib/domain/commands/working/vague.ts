/** Titles with nothing to show at the end (PRACTICE “Vague or too large”). Very careful: only these openings. */
const openings: readonly RegExp[] = [
  /^(think|talk)\s+about\b|^look\s+into\b/,
  /^(help|assist)(\s+out)?\s+(with|in)\b/,
  /^(support|discuss|brainstorm|consider|be\s+there)\b/,
  /^(pensar|hablar|reflexionar|conversar)\s+(en|de|sobre|acerca)\b/,
  /^(ayudar|apoyar|colaborar)\s+(con|en|a)\b/,
];

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

export const isVague = (title: string): boolean => openings.some((opening) => opening.test(folded(title)));
