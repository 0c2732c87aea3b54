/** What do the files of a folder on this machine say, put together as one value? */

import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readCountry } from './country.ts';
import { type FileText, joinFolder, missingText } from './join-folder.ts';
import { nearest } from './nearest.ts';
import { type OwnFile, readOwnFile } from './own-file.ts';
import { FILES, HEAD_FILE, inFolder, ofFile, type Problem, quote } from './problem.ts';
import type { RawDataset } from './raw-dataset.ts';
import { valueAt } from './value-at.ts';

/** With the outline of the country in place of its code. @param root the project's folder, whose `seeds/` holds texts. */
export function readFolder(folder: string, root: string): RawDataset {
	const missing = findMissingHead(folder);
	if (missing) {
		const unread = [HEAD_FILE, ...Object.values(FILES)];
		return { raw: {}, locate: inFolder, problems: [missing], unread };
	}
	const joined = joinFolder({
		names: readdirSync(folder),
		readData: (name) => explainData(readOwnFile(join(folder, name), [realpathSync(folder)])),
		readText: (name) => readText(name, folder, root),
	});
	const code = valueAt(joined.raw, 'country');
	if (typeof code !== 'string') return joined;
	const country = readCountry(code);
	if (country) return { ...joined, raw: { ...(joined.raw as object), country } };
	const unknown: Problem = {
		...joined.locate(['country']),
		message: `no country ${quote(code)} in Natural Earth`,
		remedy: 'Write the three digits of ISO 3166-1, or leave it out.',
	};
	const { country: _, ...raw } = joined.raw as Record<string, unknown>;
	return { ...joined, raw, problems: [...joined.problems, unknown] };
}

/** One line for a folder that is none of a dataset, however much it lacks. @param folder may be a file, or nothing. */
export function findMissingHead(folder: string): Problem | undefined {
	const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
	if (names.includes(HEAD_FILE)) return undefined;
	const message = `no ${HEAD_FILE} is there${nearest(HEAD_FILE, names)}`;
	return ofFile(folder, message, 'Name the folder of a dataset, or begin one with “ground new”.');
}

function explainData(read: OwnFile): FileText {
	if ('text' in read) return read;
	const message =
		read.fault === 'outside' ? 'leads outside the folder of the dataset' : 'is no file that can be read';
	return { fault: { message, remedy: 'Put the file itself there.' } };
}

/** Of the dataset's own folder, or of the project's `seeds/`, which the name then begins with. */
function readText(name: string, folder: string, root: string): FileText {
	const path = [folder, root].map((base) => join(base, name)).find((candidate) => existsSync(candidate));
	if (path === undefined) return { fault: missingText(name) };
	const seeds = join(root, 'seeds');
	const folders = [realpathSync(folder), ...(existsSync(seeds) ? [join(realpathSync(root), 'seeds')] : [])];
	const read = readOwnFile(path, folders);
	if ('text' in read) return read;
	return {
		fault:
			read.fault === 'outside'
				? {
						message: `${quote(name)} lies neither in seeds/ nor in the folder of the dataset`,
						remedy: 'Store the text in one of them.',
					}
				: { message: `${quote(name)} is no file that can be read`, remedy: 'Name a file of text.' },
	};
}
