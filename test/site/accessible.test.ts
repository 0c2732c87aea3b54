/** Does axe find a fault in any view, panel, language and theme? */

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/language.ts';
import { addAxe, findFaults } from './axe.ts';
import { openVisits, untilSettled } from './open-page.ts';

const { visit } = openVisits();

/** One page is looked at four times: it changes with its window and its theme as it would have been loaded. */
const LOOKS = [
	{ theme: 'light', width: 1280, height: 800 },
	{ theme: 'light', width: 390, height: 844 },
	{ theme: 'dark', width: 390, height: 844 },
	{ theme: 'dark', width: 1280, height: 800 },
] as const;
const VIEWS = [
	'',
	'&account=nrf&place=bazarak',
	'&place=panjshir',
	'&panel=article&claim=c12',
	'&panel=districts&place=paryan',
	'&panel=claims&party=nrf&claim=c17',
	'&split=taliban,nrf&reading=c12.1',
	'&account=nobody&day=2021-09-04',
	'&embed=1&v=0.9.0',
	'&embed=1&place=paryan',
];

describe.each(LANGUAGES.map(({ id }) => id))('axe finds nothing in %s', (lang) => {
	it.each(VIEWS)('wide and narrow, light and dark: %s', async (query) => {
		const page = await visit({ query: `?lang=${lang}${query}` });
		await addAxe(page);
		for (const { theme, ...size } of LOOKS) {
			await page.setViewportSize(size);
			await page.emulateMedia({ colorScheme: theme });
			await untilSettled(page);
			const faults = await findFaults(page, theme === 'light' ? 'all' : 'colours');
			expect(faults, `${theme}, ${size.width} wide`).toEqual([]);
		}
	});
});
