/** What an emoji alone answers. */
export const emojiAnswers: Readonly<Record<string, 'yes' | 'no'>> = {
  '👍': 'yes',
  '👌': 'yes',
  '✅': 'yes',
  '✔': 'yes',
  '☑': 'yes',
  '🙌': 'yes',
  '💯': 'yes',
  '🙋': 'yes',
  '🤙': 'yes',
  '🆗': 'yes',
  '👏': 'yes',
  '🤝': 'yes',
  '💪': 'yes',
  '🎉': 'yes',
  '😊': 'yes',
  '🙂': 'yes',
  '😀': 'yes',
  '😁': 'yes',
  '❤': 'yes',
  '🥳': 'yes',
  '👎': 'no',
  '❌': 'no',
  '🚫': 'no',
  '🙅': 'no',
  '✖': 'no',
  '⛔': 'no',
};

/** What ticks a task off, where somebody was asked how it goes. */
export const doneSigns: readonly string[] = ['✅', '✔', '☑', '💯'];
