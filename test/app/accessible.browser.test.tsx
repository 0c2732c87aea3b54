/** Does axe find a fault in any view, panel, language and theme, of the page and of its form for frames? */

import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ENGLISH, LANGUAGES, type Language } from '../../src/text/language.ts';
import { darken } from '../darken.ts';
import { findFaults } from './axe.ts';
import { goTo, showPage, untilSettled } from './show-page.tsx';

const WIDE = [1280, 800] as const;
const NARROW = [390, 844] as const;

/** The page changes with its window, its theme and its language as it would have been loaded. */
async function findNothing(
	[width, height]: typeof WIDE | typeof NARROW,
	by: Parameters<typeof findFaults>[0],
): Promise<void> {
	await page.viewport(width, height);
	await untilSettled();
	const { lang } = document.documentElement;
	expect(await findFaults(by), `${by}, ${lang}, ${width} wide`).toEqual([]);
}

/** In the language that is spoken, light. What is there is the same in any; other words break where there is little room. */
async function findNothingLight({ id }: Language): Promise<void> {
	if (id === ENGLISH.id) await findNothing(WIDE, 'all');
	await findNothing(NARROW, id === ENGLISH.id ? 'all' : 'layout');
}

/** No colour depends on the language, and none on the room. */
async function findNothingDark(): Promise<void> {
	await darken(true);
	await findNothing(WIDE, 'colours');
}

describe('axe finds nothing wide and narrow, light and dark, nor in another language where there is little room', () => {
	it.each([
		'?',
		'?account=nrf&place=bazarak',
		'?place=panjshir&reading=c12.1',
		'?panel=article&claim=c12',
		'?panel=districts&place=paryan',
		'?panel=claims&party=nrf&claim=c17',
		'?account=nobody&day=2021-09-04',
		'?embed=1&v=0.9.0',
		'?embed=1&place=paryan',
	])('in %s', async (query) => {
		await showPage({ query });
		for (const language of LANGUAGES) {
			await goTo(`${query}&lang=${language.id}`, language);
			await findNothingLight(language);
		}
		await findNothingDark();
	});
});
