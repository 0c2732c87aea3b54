/** What do the files of a dataset's folder say, put together as one value? */

import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { readCountry } from './country.ts';
import { nameRecords } from './name-records.ts';
import { listAt, textAt, valueAt } from './outline.ts';
import { type OwnFile, readOwnFile } from './own-file.ts';
import { type Json, parseJson } from './parse-json.ts';
import { FILES, inFolder, type Problem, quote } from './problem.ts';

interface Folder {
	/** As the built file has it, but for what the build computes. A file that is missing is left out. */
	readonly raw: Readonly<Record<string, unknown>>;
	/** What could not be read: files that are no JSON or lie elsewhere, texts and a country that are not there. */
	readonly problems: readonly Problem[];
	/** Files that could not be read: what they would say is unknown. */
	readonly unread: readonly string[];
}

/** @param root the project's folder, whose `seeds/` holds texts. */
export function readFolder(folder: string, root: string): Folder {
	const problems: Problem[] = [];
	const unread: string[] = [];
	const raw: Record<string, unknown> = {};
	for (const [part, file] of [['', 'dataset.json'], ...Object.entries(FILES)] as const) {
		if (!existsSync(join(folder, file))) continue;
		const json = readJson(folder, file);
		if ('problem' in json) {
			problems.push(json.problem);
			unread.push(file);
		} else if (part === '') Object.assign(raw, json.value);
		else raw[part] = json.value;
	}
	embedCountry(raw, problems);
	if (Array.isArray(raw['sources'])) {
		raw['sources'] = listAt(raw, 'sources').map((source, index) => {
			const name = textAt(source, 'textFile');
			const at = nameRecords(inFolder, raw)(['sources', index, 'textFile']);
			return name === '' ? source : embedText(source, at, readText(name, folder, root), problems);
		});
	}
	return { raw, problems, unread };
}

function readJson(folder: string, file: string): Json {
	const read = readOwnFile(join(folder, file), [realpathSync(folder)]);
	if ('text' in read) return parseJson(read.text, file);
	const message =
		read.fault === 'outside' ? 'leads outside the folder of the dataset' : 'is no file that can be read';
	return { problem: { file, path: '', message, remedy: 'Put the file itself there.' } };
}

function embedCountry(raw: Record<string, unknown>, problems: Problem[]): void {
	const code = raw['country'];
	if (code === undefined) return;
	const country = typeof code === 'string' ? readCountry(code) : undefined;
	if (country) raw['country'] = country;
	else {
		delete raw['country'];
		problems.push({
			...inFolder(['country']),
			message:
				typeof code === 'string' ? `no country ${quote(code)} in Natural Earth` : 'no code of a country',
			remedy: 'Write the three digits of ISO 3166-1, or leave it out.',
		});
	}
}

type StoredText = OwnFile | { readonly fault: 'missing' };

/** Of the dataset's own folder, or of the project's `seeds/`, which the name then begins with. */
function readText(name: string, folder: string, root: string): StoredText {
	const path = [folder, root].map((base) => join(base, name)).find((candidate) => existsSync(candidate));
	if (path === undefined) return { fault: 'missing' };
	return readOwnFile(path, [realpathSync(folder), join(realpathSync(root), 'seeds')]);
}

/** The stored text in place of its file's name, up to the end of the range so that offsets stay true. */
function embedText(
	source: unknown,
	at: Pick<Problem, 'file' | 'path'>,
	stored: StoredText,
	problems: Problem[],
): unknown {
	const { textFile, range, ...rest } = source as Record<string, unknown>;
	if ('fault' in stored) {
		problems.push({ ...at, ...explain(stored.fault, quote(textFile)) });
		return rest;
	}
	const { text } = stored;
	const [start, end] = [valueAt(range, 'start'), valueAt(range, 'end')].map(Number);
	const isRange = start !== undefined && end !== undefined && start < end;
	return { ...rest, ...(range !== undefined && { range }), text: isRange ? text.slice(0, end) : text };
}

function explain(
	fault: 'missing' | 'outside' | 'unreadable',
	name: string,
): Pick<Problem, 'message' | 'remedy'> {
	switch (fault) {
		case 'missing':
			return {
				message: `no file ${name}`,
				remedy: 'Store the text there, or leave textFile and range out.',
			};
		case 'outside':
			return {
				message: `${name} lies neither in seeds/ nor in the folder of the dataset`,
				remedy: 'Store the text in one of them.',
			};
		case 'unreadable':
			return { message: `${name} is no file that can be read`, remedy: 'Name a file of text.' };
	}
}
