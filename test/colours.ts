/** Which colours does the style sheet of the page declare? */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
