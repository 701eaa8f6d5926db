/** Asks the local system; what it refuses is thrown with its own words. */

const answerOf = async (response) => {
  const body = await response.json();
  if (!response.ok) throw new Error(body.error ?? 'The system could not do that.');
  return body;
};

export const read = async (path, query = {}) => answerOf(await fetch(`${path}?${new URLSearchParams(query)}`));

export const post = async (path, body) =>
  answerOf(
    await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

/** A raw mail comes in; resolves when it was heard and everything due now was said. */
export const postMail = async (raw) =>
  answerOf(await fetch('/carrier/mail', { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body: raw }));
