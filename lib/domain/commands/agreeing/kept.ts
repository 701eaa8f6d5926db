/** A text as it is stored: one line, at most 300 characters; what came in stays whole in the inbox. */
const mostCharacters = 300;

export const kept = (text: string): string => [...text.replace(/\s+/g, ' ').trim()].slice(0, mostCharacters).join('');

/** Something a person could read: letters in any script. */
export const hasWords = (text: string): boolean => (text.match(/\p{L}/gu) ?? []).length >= 2;
