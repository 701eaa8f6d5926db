/** What a person does on the page: add a phone or a mailbox, send a text or a mail, move the clock. */
import type { Locator, Page } from 'playwright-core';

/** The card of the phone or the mailbox of `name`, whose whole text is what it shows. */
export const cardOf = (page: Page, name: string): Locator => page.getByRole('article', { name, exact: true });

export const addPhone = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add a phone' }).click();
  await page.getByLabel('Whose phone is it?').fill(name);
  await page.getByRole('button', { name: 'Add it' }).click();
  await cardOf(page, name).waitFor();
};

/** Sends a text and waits until it was heard and everything due was delivered. */
export const send = async (page: Page, name: string, words: string): Promise<void> => {
  const box = page.getByLabel(`A text from ${name}`, { exact: true });
  const heard = page.waitForResponse((one) => one.url().endsWith('/carrier/sms') && one.request().method() === 'POST');
  await box.fill(words);
  await box.press('Enter');
  await heard;
};

export const addMailbox = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add a mailbox' }).click();
  await page.getByLabel('Whose mailbox is it?').fill(name);
  await page.getByRole('button', { name: 'Add it' }).click();
  await cardOf(page, name).waitFor();
};

/** Sends what stands in the box of a mailbox, waits likewise, and gives the raw mail back. */
export const post = async (page: Page, name: string): Promise<string> => {
  const heard = page.waitForResponse((one) => one.url().endsWith('/carrier/mail') && one.request().method() === 'POST');
  await page.getByRole('button', { name: `Send from ${name}` }).click();
  const raw = (await heard).request().postData() ?? '';
  await cardOf(page, name).getByText('Sending…').waitFor({ state: 'detached' });
  return raw;
};

/** Answers the newest mail, or writes the first one. */
export const mail = async (page: Page, name: string, words: string): Promise<string> => {
  await page.getByLabel(`A mail from ${name}`, { exact: true }).fill(words);
  return post(page, name);
};

/** Presses a button of the clock and waits until the page says what came of it. */
export const moveClock = async (page: Page, button: string): Promise<string> => {
  const moved = page.waitForResponse((one) => one.url().endsWith('/clock') && one.request().method() === 'POST');
  await page.getByRole('button', { name: button, exact: true }).click();
  await moved;
  const said = page.locator('#said').filter({ hasText: 'Now it is' });
  await said.waitFor();
  return (await said.textContent()) ?? '';
};

/** Bea founds Maple Street Neighbors, answers what she is asked, and Sam and Rosa join. */
export const foundMaple = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Write it for me' }).click();
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Maple Street Neighbors' }).waitFor();
  for (const words of ['Burlington, Vermont', 'skip', 'skip', 'skip', 'Bea']) await send(page, 'Your phone', words);
  await cardOf(page, 'Bea').waitFor();
  for (const name of ['Sam', 'Rosa']) {
    await addPhone(page, name);
    await send(page, name, `join maple i'm ${name}`);
  }
};
