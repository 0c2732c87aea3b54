/** Does the built page live under the policy that is sent with it? All other tests of the page ask it, too. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { POLICY } from '../../src/site/policy.ts';
import { real } from '../export/requests.ts';
import { openPage, openVisits } from './open-page.ts';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

const { visit, browser, url } = openVisits();

/** How the ground of the first district is painted. */
const paint = (page: Page) =>
	page
		.locator('.leaflet-ground-pane path')
		.first()
		.evaluate((path) => getComputedStyle(path).fill);

describe('the policy', () => {
	it('is sent with every file, and stands in the README in the same words', async () => {
		for (const file of ['', 'worker.js', 'datasets/panjshir-2021.json']) {
			const { headers } = await fetch(`${url()}${file}`);
			expect(headers.get('content-security-policy'), file).toBe(POLICY);
		}
		expect(README.split('\n')).toContain(`Content-Security-Policy: ${POLICY}`);
	});

	it('fails the test of a page that breaks it', async () => {
		const { page, errors } = await openPage(browser(), { url: url() });
		expect(errors).toEqual([]);
		await page.evaluate(() => {
			const element = document.createElement('style');
			element.textContent = 'body{color:red}';
			document.body.append(element);
		});
		await expect.poll(() => errors).toEqual([expect.stringContaining('inline style')]);
		await page.close();
	});
});

it('ground has the colours of its party in the reader’s theme, also when that changes, and the light ones on paper', async () => {
	const page = await visit({ query: '?account=taliban' });
	const colour = real.parties.find(({ id }) => id === 'taliban')?.colour;
	expect(await paint(page)).toBe(toRgb(colour?.light));
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await paint(page)).toBe(toRgb(colour?.dark));
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	expect(await paint(page)).toBe(toRgb(colour?.light));
});

/** As a browser computes `#rrggbb`. */
function toRgb(colour = ''): string {
	const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	return `rgb(${channels.join(', ')})`;
}
