/** Which files of a dataset does a command change, what is only added to them, and what would be lost? */

import { printJson } from '../load/print-json.ts';

/** Files of data by their name, as JSON values. */
export type DatasetFiles = ReadonlyMap<string, unknown>;

export interface Change {
	readonly file: string;
	readonly text: string;
	/** What is in the file now and would no longer be, as a clause; absent if something is only added. */
	readonly loses?: string;
}

/** What a command would change, and what it tells. */
export interface Gathered {
	readonly changes: readonly Change[];
	/** A line each. */
	readonly report: readonly string[];
	/** Those of the report that somebody should settle, told also where nothing is written. */
	readonly unsettled?: readonly string[];
}

/** Nothing where the file says so already. */
export function changeFile(
	files: DatasetFiles,
	file: string,
	value: unknown,
	loses?: string,
): readonly Change[] {
	if (JSON.stringify(files.get(file)) === JSON.stringify(value)) return [];
	return [{ file, text: printJson(value), ...(loses && { loses }) }];
}
