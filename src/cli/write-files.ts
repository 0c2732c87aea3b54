/** How does a command write what it was asked for? */

import { writeFileSync } from 'node:fs';
import { UsageError } from './run-command.ts';

/** What to do about a path that cannot be written, by what the system says of it. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
	['ENOENT', 'its folder is not there. Make it, or name another FILE'],
	['ENOTDIR', 'its folder is a file. Name another FILE'],
	['EISDIR', 'is a folder. Name a FILE'],
]);

/** @throws in a line if the file cannot be written. */
export function writeOutput(file: string, text: string): void {
	try {
		writeFileSync(file, text);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		throw new UsageError(`${file}: ${REMEDIES.get(code) ?? `cannot be written (${code || error})`}.`);
	}
}
