/** The line that names who made the tiles: read off the built page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../src/load/contrast.ts';
import { openVisits } from './open-page.ts';

const { visit } = openVisits();

const TILE = readFileSync(join(import.meta.dirname, '../../public/icon-192.png'));
const tile = (route: Route) => route.fulfill({ body: TILE, contentType: 'image/png' });
const credit = (page: Page) => page.locator('.map-note');

describe('the credit of the tiles', () => {
	it('can be read over any ground, in either theme', async () => {
		const page = await visit({ tile });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const [text = '', ...grounds] = await credit(page).evaluate((element) => {
				const canvas = new OffscreenCanvas(1, 1).getContext('2d');
				if (!canvas) throw new Error('no canvas');
				const { color, backgroundColor } = getComputedStyle(element);
				const paint = (...layers: readonly string[]) => {
					for (const layer of layers) {
						canvas.fillStyle = layer;
						canvas.fillRect(0, 0, 1, 1);
					}
					const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
					return `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
				};
				return [paint(color), paint('#000', backgroundColor), paint('#fff', backgroundColor)];
			});
			for (const ground of grounds) expect(contrastOf(text, ground)).toBeGreaterThan(4.5);
		}
	});

	it.each(['en', 'fa'])(
		'runs its own way and lies whole on a phone’s map, with nothing over it, in %s',
		async (lang) => {
			const page = await visit({ query: `?lang=${lang}`, width: 390, height: 844, tile });
			const covered = await credit(page).evaluate((element) => {
				const { left, right, top, bottom } = element.getBoundingClientRect();
				const xs = Array.from({ length: 20 }, (_, i) => left + 1 + ((right - left - 2) * i) / 19);
				const ys = [top + 1, (top + bottom) / 2, bottom - 1];
				return ys
					.flatMap((y) => xs.map((x) => document.elementFromPoint(x, y)))
					.filter((one) => !element.contains(one))
					.map((one) => one?.className);
			});
			expect(covered).toEqual([]);
			expect(await credit(page).locator('bdi').innerText()).toMatch(/^©/);
		},
	);
});
