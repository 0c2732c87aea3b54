/** Does axe find a fault in any view, panel, language and theme? */

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/language.ts';
import { addAxe, findFaults } from './axe.ts';
import { openVisits, speak, untilSettled } from './open-page.ts';

const { visit } = openVisits();

const SIZES = [
	{ width: 1280, height: 800 },
	{ width: 390, height: 844 },
] as const;

/** The page changes with its window and its theme as it would have been loaded. */
async function findNothing(page: Page, theme: 'light' | 'dark', lang: string): Promise<void> {
	await page.emulateMedia({ colorScheme: theme });
	for (const size of SIZES) {
		await page.setViewportSize(size);
		await untilSettled(page);
		const faults = await findFaults(page, theme === 'light' ? 'all' : 'colours');
		expect(faults, `${lang}, ${theme}, ${size.width} wide`).toEqual([]);
	}
}

describe('axe finds nothing wide and narrow, light and dark, in any language', () => {
	it.each([
		'',
		'?account=nrf&place=bazarak',
		'?place=panjshir',
		'?panel=article&claim=c12',
		'?panel=districts&place=paryan',
		'?panel=claims&party=nrf&claim=c17',
		'?split=taliban,nrf&reading=c12.1',
		'?account=nobody&day=2021-09-04',
	])('in the page: %s', async (query) => {
		const page = await visit({ query });
		await addAxe(page);
		for (const language of LANGUAGES) {
			await speak(page, language);
			await findNothing(page, 'light', language.id);
		}
		// No colour depends on the language.
		await findNothing(page, 'dark', 'the last of them');
	});

	it.each(LANGUAGES.flatMap(({ id }) => ['&v=0.9.0', '&place=paryan'].map((query) => [id, query] as const)))(
		'in a frame: %s %s',
		async (lang, query) => {
			const page = await visit({ query: `?embed=1&lang=${lang}${query}` });
			await addAxe(page);
			await findNothing(page, 'light', lang);
			if (lang === 'en') await findNothing(page, 'dark', lang);
		},
	);
});
