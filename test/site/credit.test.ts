/** The line that names who made the tiles: read off the built page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { addAxe, findFaults } from './axe.ts';
import { openVisits } from './open-page.ts';

const { visit } = openVisits();

const TILE = readFileSync(join(import.meta.dirname, '../../public/icon-192.png'));
const tile = (route: Route) => route.fulfill({ body: TILE, contentType: 'image/png' });
const credit = (page: Page) => page.locator('.map-note bdi');

describe('the credit of the tiles', () => {
	it.each(['en', 'fa'])(
		'runs its own way and lies whole on a phone, with nothing over it, and can be read in either theme, in %s',
		async (lang) => {
			const page = await visit({ query: `?lang=${lang}`, width: 390, height: 844, tile });
			await credit(page).scrollIntoViewIfNeeded();
			const covered = await credit(page).evaluate((element) => {
				const { left, right, top, bottom } = element.getBoundingClientRect();
				const xs = Array.from({ length: 20 }, (_, i) => left + 1 + ((right - left - 2) * i) / 19);
				const ys = [top + 1, (top + bottom) / 2, bottom - 1];
				return ys
					.flatMap((y) => xs.map((x) => document.elementFromPoint(x, y)))
					.filter((one) => !one?.contains(element))
					.map((one) => one?.className);
			});
			expect(covered).toEqual([]);
			expect(await credit(page).innerText()).toMatch(/^©/);
			// No colour depends on the language, and none on the room.
			if (lang !== 'en') return;
			await addAxe(page);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await findFaults(page, 'colours'), colorScheme).toEqual([]);
			}
		},
	);
});
