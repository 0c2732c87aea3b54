/** What the page says of itself, where a build is needed: on the built page. */

import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { openVisits, untilSettled } from './open-page.ts';

const { visit, requests } = openVisits();

const opener = (page: Page) => page.getByRole('button', { name: en.about, exact: true });
const dialog = (page: Page) => page.locator('dialog.about');

async function openAbout(): Promise<Page> {
	const page = await visit();
	await opener(page).click();
	await dialog(page).waitFor();
	return page;
}

it('the button “About” costs the first view nothing, and says so where what it opens does not load', async () => {
	const page = await visit();
	await untilSettled(page);
	expect(requests().filter((asked) => /about/i.test(asked))).toEqual([]);
	await page.route('**/AboutDialog-*.js', (route) => route.abort());
	await opener(page).press('Enter');
	await page.getByText('This part of the page did not load.').waitFor();
	expect(await page.locator('path[role="button"]').first().isVisible()).toBe(true);
});

it('the dialog shows the licences when they are opened, or that they did not load; it outlives a reload, and is closed for good by closing it', async () => {
	const page = await openAbout();
	await page.route('**/licences.txt', (route) => route.abort());
	await page.getByText('Licences of what this page is made of').click();
	await page.getByText('This part of the page did not load.').waitFor();
	await page.unroute('**/licences.txt');
	await dialog(page).getByRole('button', { name: 'Try again' }).click();
	await page.locator('.licences', { hasText: 'Hippocratic License' }).waitFor();
	await page.reload();
	await dialog(page).waitFor();
	await dialog(page).getByRole('button', { name: 'Close' }).click();
	await dialog(page).waitFor({ state: 'detached' });
	await page.waitForFunction(() => window.history.state === null);
	await untilSettled(page);
	expect(await dialog(page).count()).toBe(0);
});
