import { PEOPLE } from '#lib/demo/people.ts';
import { expect, signIn, test } from './support/fixtures.ts';
import { openNewsroom } from './support/newsroom.ts';

test('a reviewer signs in, is greeted by the queue, and signs out again', async ({ visitorPage }) => {
  const page = await visitorPage();
  await page.goto('/queue');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fqueue$/);
  await signIn(page, 'firstReviewer');
  await expect(page).toHaveURL(/\/queue$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: PEOPLE.firstReviewer.name }).click();
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/queue');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fqueue$/);
});

test('a wrong password and an unknown address are refused in the same words', async ({ visitorPage }) => {
  const page = await visitorPage();
  const words: string[] = [];
  for (const email of [PEOPLE.editor.email, 'nobody@demo.example']) {
    await page.goto('/sign-in');
    await page.getByLabel(/e-?mail/i).fill(email);
    await page.getByLabel(/password/i).fill('not the password of anybody');
    await page.getByRole('button', { name: /sign in/i }).click();
    words.push((await page.getByRole('alert').filter({ hasText: /\S/ }).first().innerText()).trim());
  }
  expect(words[0]).toBe(words[1]);
});

test('guessing is slowed down, for a known account and for an unknown one alike', async ({ browser }) => {
  const newsroom = await openNewsroom();
  try {
    for (const email of [PEOPLE.editor.email, 'nobody@demo.example']) {
      const page = await (await browser.newContext({ baseURL: newsroom.address })).newPage();
      let answer = '';
      for (let attempt = 1; attempt <= 12 && !/too many/i.test(answer); attempt += 1) {
        await page.goto('/sign-in');
        await page.getByLabel(/e-?mail/i).fill(email);
        await page.getByLabel(/password/i).fill(`a guess with the number ${attempt}`);
        await page.getByRole('button', { name: /sign in/i }).click();
        answer = await page.getByRole('alert').filter({ hasText: /\S/ }).first().innerText();
      }
      expect(answer, email).toMatch(/too many attempts/i);
      await page.context().close();
    }
  } finally {
    await newsroom.close();
  }
});
