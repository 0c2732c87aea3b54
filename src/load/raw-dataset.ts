/** What does a dataset say that comes as a text, put as one value, before anybody has looked at it? */

import { parseJson } from './parse-json.ts';
import { inFile, type Locate, type Problem } from './problem.ts';

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
	const json = parseJson(text, file);
	const locate = inFile(file);
	return 'problem' in json
		? { raw: undefined, locate, problems: [json.problem], unread: [file] }
		: { raw: json.value, locate, problems: [], unread: [] };
}
