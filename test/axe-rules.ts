/** Which rules of axe does a test ask for, and how are faults told? */

import type { AxeResults, RunOptions } from 'axe-core';

type Rules = NonNullable<RunOptions['runOnly']>;

export const RULES = {
	all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	/** Those that look at where things lie and how large they are: what other words can break that are there. */
	layout: rules('scrollable-region-focusable', 'target-size'),
	/** Those that look at colours: what another theme can break. */
	colours: rules('color-contrast', 'link-in-text-block'),
} satisfies Record<string, Rules>;

function rules(...values: string[]): Rules {
	return { type: 'rule', values };
}

export function optionsFor(by: keyof typeof RULES): RunOptions {
	return { runOnly: RULES[by], resultTypes: ['violations'] };
}

/** Each as the rule and the elements that break it. */
export function tellFaults({ violations }: Pick<AxeResults, 'violations'>): readonly string[] {
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
