/** What a person does on the page: add a phone, send a text, move the clock. */
import type { Locator, Page } from 'playwright-core';

/** The card of the phone of `name`, whose whole text is what the phone shows. */
export const phoneOf = (page: Page, name: string): Locator => page.getByRole('article', { name, exact: true });

export const addPhone = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add a phone' }).click();
  await page.getByLabel('Whose phone is it?').fill(name);
  await page.getByRole('button', { name: 'Add it' }).click();
  await phoneOf(page, name).waitFor();
};

/** Sends a text and waits until it was heard and everything due was delivered. */
export const send = async (page: Page, name: string, words: string): Promise<void> => {
  const box = page.getByLabel(`A text from ${name}`, { exact: true });
  const heard = page.waitForResponse((one) => one.url().endsWith('/carrier/sms') && one.request().method() === 'POST');
  await box.fill(words);
  await box.press('Enter');
  await heard;
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
  await phoneOf(page, 'Bea').waitFor();
  for (const name of ['Sam', 'Rosa']) {
    await addPhone(page, name);
    await send(page, name, `join maple i'm ${name}`);
  }
};
