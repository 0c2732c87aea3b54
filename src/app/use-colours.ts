/** In which colours does the page stand? Those of its themes, and those that the dataset gives its parties. */

import { useInsertionEffect } from 'react';
import type { Party } from '../domain/party.ts';
import { PALETTES, THEMES, type Theme } from '../symbol/theme.ts';

const NOBODY: readonly Party[] = [];

/** The page's own, under the names that they have in the table: `--paper`, `--ink-strength`. */
export function usePageColours(): void {
	useColours(declarePalette, NOBODY);
}

/** Each party's, as `--party-…`. Ids and colours are checked by the loader, so no text of the data is style. */
export function usePartyColours(parties: readonly Party[]): void {
	useColours(declareParties, parties);
}

function declarePalette(theme: Theme): readonly string[] {
	return Object.entries(PALETTES[theme]).map(([name, value]) => `--${toKebab(name)}:${value}`);
}

function declareParties(theme: Theme, parties: readonly Party[]): readonly string[] {
	return parties.map(({ id, colour }) => `--party-${id}:${colour[theme]}`);
}

/**
 * Custom properties for both themes; paper is light. Not as an element, which a strict policy of the site would refuse;
 * in a layer, so that a style sheet has the last word where the system chooses the colours.
 */
function useColours(
	declare: (theme: Theme, parties: readonly Party[]) => readonly string[],
	parties: readonly Party[],
): void {
	useInsertionEffect(() => {
		const [light, dark] = THEMES.map((theme) => `:root{${declare(theme, parties).join(';')}}`);
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`@layer colours{${light}@media screen and (prefers-color-scheme:dark){${dark}}}`);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		return () => {
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
		};
	}, [declare, parties]);
}

function toKebab(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Whether the style of the page has come: its font stands in `style.css` alone. */
export function isStyled(): boolean {
	return getComputedStyle(document.documentElement).getPropertyValue('--font') !== '';
}
