/** Does axe find a fault in any view, panel, language and theme? */

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ENGLISH, LANGUAGES } from '../../src/text/language.ts';
import { addAxe, findFaults } from './axe.ts';
import { openVisits, speak, untilSettled } from './open-page.ts';

const { visit } = openVisits();

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

/** The page changes with its window, its theme and its language as it would have been loaded. */
async function findNothing(
	page: Page,
	size: typeof WIDE,
	by: Parameters<typeof findFaults>[1],
): Promise<void> {
	await page.setViewportSize(size);
	await untilSettled(page);
	const lang = await page.locator('html').getAttribute('lang');
	expect(await findFaults(page, by), `${by}, ${lang}, ${size.width} wide`).toEqual([]);
}

/** In the language that is spoken, light. What is there is the same in any; other words break where there is little room. */
async function findNothingLight(page: Page, { id }: { readonly id: string }): Promise<void> {
	if (id === ENGLISH.id) await findNothing(page, WIDE, 'all');
	await findNothing(page, NARROW, id === ENGLISH.id ? 'all' : 'layout');
}

/** No colour depends on the language, and none on the room. */
async function findNothingDark(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'dark' });
	await findNothing(page, WIDE, 'colours');
}

describe('axe finds nothing wide and narrow, light and dark, nor in another language where there is little room', () => {
	it.each([
		'',
		'?account=nrf&place=bazarak',
		'?place=panjshir&reading=c12.1',
		'?panel=article&claim=c12',
		'?panel=districts&place=paryan',
		'?panel=claims&party=nrf&claim=c17',
		'?account=nobody&day=2021-09-04',
	])('in the page: %s', async (query) => {
		const page = await visit({ query });
		await addAxe(page);
		for (const language of LANGUAGES) {
			await speak(page, language);
			await findNothingLight(page, language);
		}
		await findNothingDark(page);
	});

	it.each(
		LANGUAGES.flatMap((language) => ['&v=0.9.0', '&place=paryan'].map((query) => ({ language, query }))),
	)('in a frame: $language.id $query', async ({ language, query }) => {
		const page = await visit({ query: `?embed=1&lang=${language.id}${query}` });
		await addAxe(page);
		await findNothingLight(page, language);
		if (language === ENGLISH) await findNothingDark(page);
	});
});
