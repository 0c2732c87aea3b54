/** What do the files of a dataset's folder say, put together as one value? */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCountry } from './country.ts';
import { listAt, textAt, valueAt } from './outline.ts';
import { parseJson } from './parse-json.ts';
import { FILES, inFolder, type Problem, quote } from './problem.ts';

interface Folder {
	/** As the built file has it, but for what the build computes. A file that is missing is left out. */
	readonly raw: Readonly<Record<string, unknown>>;
	/** What could not be read: files that are no JSON, texts and a country that are not there. */
	readonly problems: readonly Problem[];
	/** Files that are no JSON: what they would say is unknown. */
	readonly unread: readonly string[];
}

/** @param root the folder from which sources name their `textFile`. */
export function readFolder(folder: string, root: string): Folder {
	const problems: Problem[] = [];
	const unread: string[] = [];
	const raw: Record<string, unknown> = {};
	for (const [part, file] of [['', 'dataset.json'], ...Object.entries(FILES)] as const) {
		if (!existsSync(join(folder, file))) continue;
		const json = parseJson(readFileSync(join(folder, file), 'utf8'), file);
		if ('problem' in json) {
			problems.push(json.problem);
			unread.push(file);
		} else if (part === '') Object.assign(raw, json.value);
		else raw[part] = json.value;
	}
	embedCountry(raw, problems);
	if (Array.isArray(raw['sources'])) {
		raw['sources'] = listAt(raw, 'sources').map((source, index) => embedText(source, index, root, problems));
	}
	return { raw, problems, unread };
}

function embedCountry(raw: Record<string, unknown>, problems: Problem[]): void {
	const code = raw['country'];
	if (typeof code !== 'string') return;
	const country = readCountry(code);
	if (country) raw['country'] = country;
	else {
		delete raw['country'];
		problems.push({
			...inFolder(['country']),
			message: `no country ${quote(code)} in Natural Earth`,
			remedy: 'Write the three digits of ISO 3166-1, or leave it out.',
		});
	}
}

/** The stored text in place of its file's name, up to the end of the range so that offsets stay true. */
function embedText(source: unknown, index: number, root: string, problems: Problem[]): unknown {
	const name = textAt(source, 'textFile');
	if (name === '') return source;
	const { textFile: _, range, ...rest } = source as Record<string, unknown>;
	const path = join(root, name);
	if (!existsSync(path)) {
		problems.push({
			...inFolder(['sources', index, 'textFile']),
			message: `no file ${quote(name)}`,
			remedy: 'Store the text there, or leave textFile and range out.',
		});
		return rest;
	}
	const text = readFileSync(path, 'utf8');
	const [start, end] = [valueAt(range, 'start'), valueAt(range, 'end')].map(Number);
	const isRange = start !== undefined && end !== undefined && start < end;
	return { ...rest, ...(range !== undefined && { range }), text: isRange ? text.slice(0, end) : text };
}
