/** Does axe find a fault in any view, panel, language and theme? */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openVisits } from './open-page.ts';

/** Evaluated, since the policy of the site lets no script in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

const { visit } = openVisits();

const SIZES = [
	{ width: 1280, height: 800 },
	{ width: 390, height: 844 },
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

async function findFaults(page: Page): Promise<readonly string[]> {
	const { violations } = await page.evaluate(
		(options) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
		OPTIONS,
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(['en', 'fa', 'ps'])('axe finds nothing in %s', (lang) => {
	const visits = VIEWS.flatMap((query) => SIZES.map((size) => ({ ...size, query })));
	it.each(visits)('at $width × $height, light and dark: $query', async ({ query, ...size }) => {
		const page = await visit({ ...size, query: `?lang=${lang}${query}` });
		await page.waitForLoadState('networkidle');
		await page.evaluate(AXE);
		expect(await findFaults(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await findFaults(page)).toEqual([]);
	});
});
