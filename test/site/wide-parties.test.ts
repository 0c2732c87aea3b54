/** However long the names of parties are, and however many there are, no page is wider than its window: read off the built page. */

import { describe, expect, it } from 'vitest';
import { twoRivers } from '../datasets.ts';
import { answerWith, openVisits } from './open-page.ts';

const { visit } = openVisits();

const parties = twoRivers.json['parties'] as readonly object[];
const LONG = { en: 'Freedom'.repeat(86) };

const longNamed = parties.map((party, index) =>
	index === 0 ? { ...party, name: LONG, inSentence: LONG, shortName: LONG } : party,
);
const many = [
	...parties,
	...Array.from({ length: 40 - parties.length }, (_, index) => ({
		...parties[0],
		id: `mill-${index}`,
		shortName: { en: `Mill ${index}` },
	})),
];

describe.each([
	['a name of 602 letters', longNamed],
	['the names of 40 parties', many],
])('%s', (_, changed) => {
	it.each([
		[390, ''],
		[1280, ''],
		[390, '?split=mill,guild'],
	])('wraps in a window of %i%s', async (width, query) => {
		const dataset = answerWith(JSON.stringify({ ...twoRivers.json, parties: changed }));
		const page = await visit({ width, query, dataset });
		await page.getByRole('radio', { name: 'Guild' }).waitFor({ state: 'attached' });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		const segments = page.locator('.segment');
		expect(await segments.count()).toBe(changed.length + 1);
		const rights = await segments.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
		expect(Math.max(...rights)).toBeLessThanOrEqual(width);
	});
});
