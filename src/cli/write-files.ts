/** How does a command write what it was asked for? */

import {
	accessSync,
	chmodSync,
	constants,
	existsSync,
	lstatSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
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
		const code = codeOf(error);
		throw new UsageError(`${file}: ${REMEDIES.get(code) ?? `cannot be written (${code || error})`}.`);
	}
}

/**
 * All files, or none where one cannot be written: each text is stored beside its file, and only when all are do they
 * take the places of the files. Whatever stops the machine between two of these last steps leaves some of them undone.
 * @param texts by path. Links are followed. @throws in a line, with nothing changed.
 */
export function writeTogether(texts: ReadonlyMap<string, string>): void {
	const stored: { readonly beside: string; readonly file: string }[] = [];
	try {
		for (const [path, text] of texts) {
			const file = findWritable(path);
			const beside = `${file}.${process.pid}.new`;
			stored.push({ beside, file });
			writeFileSync(beside, text);
			const before = statSync(file, { throwIfNoEntry: false });
			if (before) chmodSync(beside, before.mode);
		}
		for (const { beside, file } of stored) renameSync(beside, file);
	} finally {
		for (const { beside } of stored) rmSync(beside, { force: true });
	}
}

/** Where a file lies or will lie. @throws if it is none that can be written over. */
function findWritable(path: string): string {
	if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return path;
	if (!existsSync(path)) throw new Error(`${path} is a link to what is not there. Remove it`);
	const file = realpathSync(path);
	accessSync(file, constants.W_OK);
	return file;
}

/** Of the system: `ENOENT`. Empty of other faults. */
function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}
