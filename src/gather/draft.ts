/** Which files of a dataset does a command change, what is only added to them, and what would be lost? */

import stringify from 'json-stringify-pretty-compact';

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
}

/** Nothing where the file says so already. */
export function changeFile(
	files: DatasetFiles,
	file: string,
	value: unknown,
	loses?: string,
): readonly Change[] {
	if (JSON.stringify(files.get(file)) === JSON.stringify(value)) return [];
	return [{ file, text: formatJson(value), ...(loses && { loses }) }];
}

/** Short records on one line, as the data of this project is written. */
function formatJson(value: unknown): string {
	const text = stringify(value, { maxLength: 100 });
	const withMargins = text.replace(/("(?:[^\\"]|\\.)*")|\{(?=[^\n}])|(?<=[^\n {])\}/g, (brace, string) =>
		string ? brace : brace === '{' ? '{ ' : ' }',
	);
	return `${withMargins}\n`;
}
