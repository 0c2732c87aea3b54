/** What does a JSON file say, or where does it stop being JSON? */

import { findJsonFault } from './find-json-fault.ts';
import { ofFile, type Problem, quote } from './problem.ts';

export type Json = { readonly value: unknown } | { readonly problem: Problem };

/** Never throws. A byte order mark is passed over. */
export function parseJson(text: string, file: string): Json {
	const json = text.replace(/^\uFEFF/, '');
	try {
		return { value: JSON.parse(json) };
	} catch {
		return { problem: explain(json, file) };
	}
}

/** What JSON takes for blank, and nothing else. */
const BLANK = /^[ \t\n\r]*$/;
/** Letters by which a file of another kind is known. */
const SHOWN = 12;

function explain(json: string, file: string): Problem {
	const before = json.slice(0, findJsonFault(json));
	if (BLANK.test(json)) return ofFile(file, 'empty', 'Fill it in, or name another file.');
	if (BLANK.test(before)) {
		const start = json.slice(before.length, before.length + SHOWN);
		const message = `not JSON: it begins with ${quote(start)}`;
		return ofFile(file, message, 'If it is a file of another kind, name that of a dataset, or its folder.');
	}
	// Both from 1, of the first character that no JSON text could have there.
	const [line, column] = [before.split('\n').length, before.length - before.lastIndexOf('\n')];
	return ofFile(
		file,
		`not JSON from line ${line}, column ${column}`,
		'Look there for a comma too many or too few, or a quotation mark that needs a backslash.',
	);
}
