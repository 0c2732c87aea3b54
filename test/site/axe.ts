/** Which faults does axe find in a page as it stands? */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

/** Evaluated, since the policy of the site lets no script in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ALL: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	resultTypes: ['violations'],
};

/** The rules that look at colours: all that another theme can break. */
const COLOURS: RunOptions = {
	runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
	resultTypes: ['violations'],
};

/** Once a page, before its first look. */
export async function addAxe(page: Page): Promise<void> {
	await page.evaluate(AXE);
}

/** By every rule, or by those of colours alone. Each as the rule and the elements that break it. */
export async function findFaults(page: Page, by: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
	const { violations } = await page.evaluate(
		(options) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
		by === 'all' ? ALL : COLOURS,
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
