/** What does the compact form, for frames of other pages, show and lead to? On the whole page. */

import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { all, find, isInReach } from '../find.ts';
import { showPage } from './show-page.tsx';

const SMALL = { width: 360, height: 480 };

const popover = () => find('.popover:popover-open');
const dialog = page.getByRole('dialog', { name: 'Paryan', exact: true });
const readLink = dialog.getByRole('link', { name: /read in the article/ }).first();

it('opens all signs and the sources over the map, within the frame', async () => {
	await showPage({ query: '?embed=1', ...SMALL });
	await page.getByRole('button', { name: /^All \d+ signs$/ }).click();
	expect(isInReach(popover())).toBe(true);
	await expect.element(page.elementLocator(popover()).getByText('Said to be held by')).toBeVisible();
	await userEvent.keyboard('{Escape}');
	expect(all('.popover:popover-open')).toEqual([]);
	await page.getByRole('button', { name: 'Sources' }).click();
	await expect.element(page.getByText('published Monday 6 September 2021')).toBeVisible();
	expect(isInReach(popover())).toBe(true);
});

it('tells its day and what it does not say', async () => {
	await showPage({ query: '?embed=1&day=2021-09-05', ...SMALL });
	const head = find('.embed-bar').innerText;
	expect(head).toContain('Said up to Sunday 5 September 2021');
	expect(head).toContain('not who was right');
});

it('leads from a district to the words in one click, and on to the article in a page of its own', async () => {
	await showPage({ query: '?embed=1', ...SMALL });
	await page.elementLocator(find('path[data-place="paryan"]')).click();
	await expect.element(dialog.getByRole('blockquote').first()).toBeVisible();
	expect(isInReach(dialog.getByRole('button', { name: 'Close' }).element())).toBe(true);
	await expect.element(readLink).toHaveAttribute('target', '_blank');
	await expect.element(readLink).toHaveAttribute('href', expect.stringMatching(/panel=article.*claim=c\d\d/));
	await page.getByRole('radio', { name: 'NRF' }).click();
	await page.getByRole('button', { name: 'Previous day' }).click();
	await expect.element(dialog.getByText('Said up to Sunday 5 September 2021').first()).toBeVisible();
	readLink.element().focus();
	await expect
		.element(readLink)
		.toHaveAttribute('href', expect.stringMatching(/account=nrf.*day=2021-09-05/));
});
