/** What does a JSON file say, or where does it stop being JSON? */

import { ofFile, type Problem } from './problem.ts';

export type Json = { readonly value: unknown } | { readonly problem: Problem };

/** Never throws. A byte order mark is passed over. */
export function parseJson(text: string, file: string): Json {
	const json = text.replace(/^\uFEFF/, '');
	try {
		return { value: JSON.parse(json) };
	} catch {
		const [line, column] = locateFault(json);
		const message = `not JSON from line ${line}, column ${column}`;
		const remedy = 'Look there for a comma too many or too few, or a quotation mark that needs a backslash.';
		return { problem: ofFile(file, message, remedy) };
	}
}

/**
 * Line and column, from 1, of the first character that no JSON text could have there. Node's own error
 * often leaves the position out, but always tells of a beginning that it lacks an end.
 */
function locateFault(json: string): readonly [line: number, column: number] {
	let [sound, broken] = [0, json.length + 1];
	while (broken - sound > 1) {
		const middle = Math.floor((sound + broken) / 2);
		if (canGoOn(json.slice(0, middle))) sound = middle;
		else broken = middle;
	}
	const lines = json.slice(0, sound).split('\n');
	return [lines.length, (lines.at(-1) ?? '').length + 1];
}

/** True if some JSON text begins so: nothing is wrong before its end. */
function canGoOn(beginning: string): boolean {
	try {
		JSON.parse(beginning);
		return true;
	} catch (error) {
		const message = error instanceof Error ? error.message : '';
		return message.includes('end of JSON') || message.includes(`position ${beginning.length}`);
	}
}
