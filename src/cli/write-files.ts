/** How does a command write what it was asked for? */

import {
	accessSync,
	chmodSync,
	constants,
	copyFileSync,
	existsSync,
	lstatSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { listFirst } from '../load/problem.ts';
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

interface Written {
	readonly file: string;
	/** Where its new text is stored until it takes the place of the file. */
	readonly next: string;
	/** Where its earlier text is, if it has one, until all files are written. */
	readonly last?: string;
}

/**
 * All files, or none where one cannot be written: each text is stored beside its file, and only when all are do they
 * take the places of the files; where one then cannot, those before it are put back. Whatever stops the machine between
 * two of these last steps leaves some of them undone.
 * @param texts by path. Links are followed.
 * @throws in a line that says whether something was written nevertheless, since it could not be put back.
 */
export function writeTogether(texts: ReadonlyMap<string, string>): void {
	const beside: string[] = [];
	const written: Written[] = [];
	const store = ([path, text]: readonly [string, string]): Written => {
		const file = findWritable(path);
		const [next, last] = [`${file}.${process.pid}.new`, `${file}.${process.pid}.old`];
		beside.push(next);
		writeFileSync(next, text);
		const before = statSync(file, { throwIfNoEntry: false });
		if (!before) return { file, next };
		chmodSync(next, before.mode);
		beside.push(last);
		copyFileSync(file, last);
		return { file, next, last };
	};
	let stuck: readonly Written[] = [];
	try {
		for (const one of [...texts].map(store)) {
			renameSync(one.next, one.file);
			written.push(one);
		}
	} catch (error) {
		stuck = written.filter((one) => !putBack(one));
		const what =
			stuck.length > 0
				? `Written, and not put back, ${listFirst(stuck.map(tellStuck))}`
				: 'Nothing was written';
		throw new Error(`${what}: ${error instanceof Error ? error.message : error}.`);
	} finally {
		const kept = stuck.map(({ last }) => last);
		for (const path of beside) if (!kept.includes(path)) rmSync(path, { force: true });
	}
}

/** @returns whether the file is as it was before. */
function putBack({ file, last }: Written): boolean {
	try {
		if (last === undefined) rmSync(file);
		else renameSync(last, file);
		return true;
	} catch {
		return false;
	}
}

function tellStuck({ file, last }: Written): string {
	return last === undefined ? file : `${file} (as it was: ${last})`;
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
