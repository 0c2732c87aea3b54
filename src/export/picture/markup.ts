/** How does data become well-formed SVG, whatever it holds? */

import { withSquares } from '../../domain/characters.ts';

declare const brand: unique symbol;

/** Text in which every `<` is meant. Only this file makes it, so that no text of the data gets by unescaped. */
export type Markup = string & { readonly [brand]: 'Markup' };

/** What is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with nothing between its children; numbers are rounded to hundredths of a pixel. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
	return tag(name, attributes, children.join(''));
}

/** An element that holds others, a line each. */
export function group(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
	const lines = children.filter((child) => child !== '');
	return tag(name, attributes, lines.length > 0 ? `\n${lines.join('\n')}\n` : '');
}

/** `content` as it will be read. */
export function plain(content: string): Markup {
	return escapeText(content) as Markup;
}

/** Rules of a style sheet. */
export function style(rules: string): Markup {
	return element('style', {}, plain(rules));
}

export const NOTHING = '' as Markup;

function tag(name: string, attributes: Attributes, content: string): Markup {
	const given = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escapeText(say(value)).replaceAll('"', '&quot;')}"`],
	);
	return `<${name}${given.join('')}${content === '' ? '/>' : `>${content}</${name}>`}` as Markup;
}

function say(value: string | number): string {
	return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

/** Line breaks become spaces. */
function escapeText(content: string): string {
	return withSquares(content)
		.replace(/[\t\n\r]/g, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
