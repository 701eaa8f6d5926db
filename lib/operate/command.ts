/** Runs one command, and says its troubles in a sentence instead of a stack. */

const sentences: readonly (readonly [RegExp, string])[] = [
  [
    /Credential|ExpiredToken|InvalidClientTokenId|UnrecognizedClient|SSO/,
    'You are not logged in to AWS. Run "aws login" or "aws configure", then this again.',
  ],
  [/AccessDenied|NotAuthorized/, 'Your login to AWS may not do this. Log in as somebody who administers the account.'],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|TimeoutError|ETIMEDOUT/, 'The other side cannot be reached. Are you online?'],
];

const marksOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return `${error.name} ${code} ${error.message}`;
};

/** Ours, and worded for whoever typed the command. */
const worded = new Set(['NotUnderstood', 'BadStage', 'NotPointed', 'NoToken', 'NothingToChange']);

export const sentenceFor = (error: unknown): string => {
  if (error instanceof Error && worded.has(error.name)) return error.message;
  const marks = marksOf(error);
  return (
    sentences.find(([pattern]) => pattern.test(marks))?.[1] ??
    (error instanceof Error ? `${error.name}: ${error.message}` : marks)
  );
};

/** The command's answer is its exit code. */
export const runCommand = async (command: () => Promise<number>): Promise<never> => {
  try {
    process.exit(await command());
  } catch (error) {
    console.error(sentenceFor(error));
    process.exit(1);
  }
};
