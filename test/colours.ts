/** How heavy do the colours of the parties weigh on the paper of a theme? */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Party } from '../src/domain/party.ts';
import type { Theme } from '../src/symbol/theme.ts';

/** The paper as the page has it, `#rrggbb`. */
export function readPaper(): Readonly<Record<Theme, string>> {
	return readDeclared('paper');
}

/** What the style sheet of the page declares as a custom property: the light value first. */
export function readDeclared(name: string): Readonly<Record<Theme, string>> {
	const style = readFileSync(join(import.meta.dirname, '../src/app/style.css'), 'utf8');
	// On paper all is as in the light theme, but whiter.
	const [screen = ''] = style.split('@media print');
	const values = [...screen.matchAll(new RegExp(`--${name}:\\s*([^;]+);`, 'g'))].map(([, value]) => value);
	const [light, dark, ...rest] = values;
	if (!light || !dark || rest.length > 0)
		throw new Error(`The style sheet should set --${name} once a theme.`);
	return { light, dark };
}

/** Lines about parties whose contrast with the paper is below 3:1, or more than 10 % from another's. */
export function listUnequal(parties: readonly Party[], theme: Theme, paper: string): readonly string[] {
	const weights = parties.map(({ id, colour }) => ({ id, contrast: contrastOf(colour[theme], paper) }));
	const heaviest = Math.max(...weights.map(({ contrast }) => contrast));
	return weights.flatMap(({ id, contrast }) => {
		const faint = contrast < 3 ? ['at least 3:1 is needed to see it'] : [];
		const light = contrast * 1.1 < heaviest ? [`another party has ${heaviest.toFixed(2)}:1`] : [];
		return [...faint, ...light].map(
			(fault) => `parties.json: "${id}" has ${contrast.toFixed(2)}:1 on the ${theme} paper; ${fault}.`,
		);
	});
}

/** From 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: string, other: string): number {
	const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
