/** Which rules of axe does a test ask for? */

import type { RunOptions } from 'axe-core';

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
