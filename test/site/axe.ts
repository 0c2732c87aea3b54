/** Which faults does axe find in a page as it stands? */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

/** Evaluated, since the policy of the site lets no script in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Rules = NonNullable<RunOptions['runOnly']>;

const RULES = {
	all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	/** Those that look at where things lie and how large they are: what other words can break that are there. */
	layout: rules('scrollable-region-focusable', 'target-size'),
	/** Those that look at colours: what another theme can break. */
	colours: rules('color-contrast', 'link-in-text-block'),
} satisfies Record<string, Rules>;

function rules(...values: string[]): Rules {
	return { type: 'rule', values };
}

/** Once a page, before its first look. */
export async function addAxe(page: Page): Promise<void> {
	await page.evaluate(AXE);
}

/** Each as the rule and the elements that break it. */
export async function findFaults(page: Page, by: keyof typeof RULES = 'all'): Promise<readonly string[]> {
	const { violations } = await page.evaluate(
		(options) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
		{ runOnly: RULES[by], resultTypes: ['violations'] } satisfies RunOptions,
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
