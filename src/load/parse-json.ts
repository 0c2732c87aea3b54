/** What does a JSON file say, or where does it stop being JSON? */

import { findJsonFault } from './find-json-fault.ts';
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

/** Line and column, from 1, of the first character that no JSON text could have there. */
function locateFault(json: string): readonly [line: number, column: number] {
	const before = json.slice(0, findJsonFault(json));
	return [before.split('\n').length, before.length - before.lastIndexOf('\n')];
}
