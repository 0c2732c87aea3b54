/** Which faults does axe find in a page as it stands? */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { optionsFor, type RULES, tellFaults } from '../axe-rules.ts';

/** Evaluated, since the policy of the site lets no script in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Once a page, before its first look. */
export async function addAxe(page: Page): Promise<void> {
	await page.evaluate(AXE);
}

export async function findFaults(page: Page, by: keyof typeof RULES = 'all'): Promise<readonly string[]> {
	const results = await page.evaluate(
		(options) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
		optionsFor(by),
	);
	return tellFaults(results);
}
