/** The door for texts, from outside. */

/** What an unsigned post is answered: 403 where our functions stand behind it; undefined where nobody answers. */
export const knockAt = async (publicUrl: string): Promise<number | undefined> => {
  const form = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'Body=doctor',
    signal: AbortSignal.timeout(15_000),
  };
  return (await fetch(`${publicUrl}/twilio/sms`, form).catch(() => undefined))?.status;
};
