/** How is JSON written that people edit? Short records on one line, as the data of this project is. */

import stringify from 'json-stringify-pretty-compact';

const WIDTH = 110;

export function printJson(value: unknown): string {
	const text = stringify(value, { maxLength: WIDTH, indent: 2 });
	// With a space inside the braces of what stands on one line.
	const spaced = text.replace(/("(?:[^\\"]|\\.)*")|\{(?=[^\n}])|(?<=[^\n {])\}/g, (found, string) => {
		if (string !== undefined) return found;
		return found === '{' ? '{ ' : ' }';
	});
	return `${spaced}\n`;
}
