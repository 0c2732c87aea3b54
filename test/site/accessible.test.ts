/** Does axe find a fault in any view, panel and theme, and in either direction of text? */

import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { openVisits, type Visit } from './open-page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const OPTIONS: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

const { visit } = openVisits();

/** Either theme meets either size. */
const SCREENS = [
	{ width: 1280, height: 800, theme: 'light' },
	{ width: 390, height: 844, theme: 'dark' },
] as const;
const VIEWS = [
	'',
	'?account=nrf&place=bazarak',
	'?place=panjshir',
	'?panel=article&claim=c12',
	'?panel=districts&place=paryan',
	'?panel=claims&party=nrf&claim=c17',
	'?split=taliban,nrf&reading=c12.1',
	'?account=nobody&day=2021-09-04',
	'?lang=fa&place=paryan',
	'?lang=ps&panel=districts&claim=c12',
];

describe('axe finds nothing', () => {
	const visits: Visit[] = VIEWS.flatMap((query) => SCREENS.map((screen) => ({ ...screen, query })));
	it.each(visits)('in $query at $width × $height, $theme', async (how) => {
		const page = await visit(how);
		await page.waitForLoadState('networkidle');
		await page.addScriptTag({ path: AXE });
		const { violations } = await page.evaluate(
			(options) =>
				(window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
			OPTIONS,
		);
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
			[],
		);
	});
});
