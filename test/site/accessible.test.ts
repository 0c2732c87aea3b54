/** Does axe find a fault in any view, panel, language and theme? */

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/language.ts';
import { addAxe, findFaults } from './axe.ts';
import { openVisits, speak, untilSettled } from './open-page.ts';

const { visit } = openVisits();

/** One page is looked at four times: it changes with its window and its theme as it would have been loaded. */
const LOOKS = [
	{ theme: 'light', width: 1280, height: 800 },
	{ theme: 'light', width: 390, height: 844 },
	{ theme: 'dark', width: 390, height: 844 },
	{ theme: 'dark', width: 1280, height: 800 },
] as const;

async function findNothing(page: Page, lang: string): Promise<void> {
	for (const { theme, ...size } of LOOKS) {
		await page.setViewportSize(size);
		await page.emulateMedia({ colorScheme: theme });
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
			await findNothing(page, language.id);
		}
	});

	it.each(
		LANGUAGES.flatMap(({ id }) =>
			['&v=0.9.0', '&place=paryan'].map((query) => `?embed=1&lang=${id}${query}`),
		),
	)('in a frame: %s', async (query) => {
		const page = await visit({ query });
		await addAxe(page);
		await findNothing(page, query);
	});
});
