/** What does a dataset say that comes as a text, put as one value, before anybody has looked at it? */

import { parseJson } from './parse-json.ts';
import { CLAIM_LINES, FILES, HEAD_FILE, inFile, type Locate, ofFile, type Problem } from './problem.ts';
import { valueAt } from './value-at.ts';

/** A dataset as it was written, whether in a folder or in one file. */
export interface RawDataset {
	/** As the one file has it. What could not be read is left out. */
	readonly raw: unknown;
	/** Where a path of `raw` was written. */
	readonly locate: Locate;
	/** What could not be read. */
	readonly problems: readonly Problem[];
	/** Files that could not be read: what they would say is unknown, so nobody misses it. */
	readonly unread: readonly string[];
}

/** @param file the name of the file that the text is of. */
export function parseText(text: string, file: string): RawDataset {
	const locate = inFile(file);
	if (file === CLAIM_LINES) return { raw: undefined, locate, problems: [tellPart(file)], unread: [file] };
	const json = parseJson(text, file);
	const value = 'value' in json ? json.value : undefined;
	const problem = 'problem' in json ? json.problem : findPart(value, file);
	return problem
		? { raw: undefined, locate, problems: [problem], unread: [file] }
		: { raw: value, locate, problems: [], unread: [] };
}

/** Of one file of a folder alone, and of outlines from elsewhere, a line says more than all that they lack. */
function findPart(value: unknown, file: string): Problem | undefined {
	const has = (key: string) => valueAt(value, key) !== undefined;
	const parts = Object.entries(FILES);
	const isHead = file === HEAD_FILE && !parts.some(([part]) => has(part));
	const isOther = Array.isArray(value) || has('type') || parts.some(([, name]) => name === file);
	return isHead || (isOther && !has('format')) ? tellPart(file) : undefined;
}

function tellPart(file: string): Problem {
	return ofFile(
		file,
		'this is no dataset by itself',
		'Open the folder that it is of, or the one file that “ground pack” makes of that.',
	);
}
