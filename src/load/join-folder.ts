/** What do the files of a dataset's folder say, put together as one value? */

import { nameRecords } from './name-records.ts';
import { nearest } from './nearest.ts';
import { parseJson } from './parse-json.ts';
import {
	CLAIM_LINES,
	FILES,
	formatPath,
	HEAD_FILE,
	inFolder,
	type Locate,
	ofFile,
	type Problem,
	quote,
	toPath,
} from './problem.ts';
import type { RawDataset } from './raw-dataset.ts';
import { findNameFault } from './text-file.ts';
import { listAt, textAt, valueAt } from './value-at.ts';

/** What a file says, or why nobody knows. */
export type FileText = { readonly text: string } | { readonly fault: Fault };

export type Fault = Pick<Problem, 'message' | 'remedy'>;

/** The files of a folder, wherever it lies. */
export interface Files {
	/** Of all that lies in it. */
	readonly names: readonly string[];
	/** Of a file of data, by its name. */
	readonly readData: (name: string) => FileText;
	/** Of the text that a source names. */
	readonly readText: (name: string) => FileText;
}

export function missingText(name: string): Fault {
	return {
		message: `no file ${quote(name)}`,
		remedy: 'Store the text there, or leave textFile and range out.',
	};
}

export function joinFolder(files: Files): RawDataset {
	const problems: Problem[] = [];
	const unread: string[] = [];
	let raw: Readonly<Record<string, unknown>> = {};
	let lines: readonly number[] | undefined;
	const read = (name: string): string | undefined => {
		if (!files.names.includes(name)) return undefined;
		const file = files.readData(name);
		if ('text' in file) return file.text;
		problems.push(ofFile(name, file.fault.message, file.fault.remedy));
		unread.push(name);
		return undefined;
	};
	/** What a file says as JSON; undefined where that is unknown. */
	const parse = (name: string): { readonly value: unknown } | undefined => {
		const text = read(name);
		if (text === undefined) return undefined;
		const json = parseJson(text, name);
		if ('value' in json) return json;
		problems.push(json.problem);
		unread.push(name);
		return undefined;
	};
	const head = parse(HEAD_FILE)?.value;
	if (typeof head === 'object' && head !== null && !Array.isArray(head)) {
		problems.push(...listMisplaced(head));
		raw = Object.fromEntries(Object.entries(head).filter(([key]) => !Object.hasOwn(FILES, key)));
	} else if (head !== undefined) {
		problems.push(ofFile(HEAD_FILE, 'no object', 'Write what the dataset says of itself between braces.'));
		unread.push(HEAD_FILE);
	}
	for (const [part, name] of Object.entries(FILES)) {
		const json = parse(name);
		if (json) raw = { ...raw, [part]: json.value };
	}
	const hasList = files.names.includes(FILES.claims);
	const listed = read(CLAIM_LINES);
	if (listed !== undefined && hasList)
		problems.push(ofFile(CLAIM_LINES, `stands beside ${FILES.claims}`, 'Keep one of the two.'));
	else if (listed !== undefined) {
		const claims = parseLines(listed);
		problems.push(...claims.problems);
		raw = { ...raw, claims: claims.records };
		lines = claims.lines;
	} else if (!hasList && files.names.includes(CLAIM_LINES)) lines = [];
	const locate = lines ? inLines(lines) : inFolder;
	if (Array.isArray(raw['sources'])) {
		const name = nameRecords(locate, raw);
		const sources = listAt(raw, 'sources').map((source, index) =>
			embedText(source, files, (fault, key) => problems.push({ ...name(['sources', index, key]), ...fault })),
		);
		raw = { ...raw, sources };
	}
	return { raw, locate, problems: [...problems, ...listStray(files)], unread };
}

/** Parts that stand in the head, and have files of their own. */
function listMisplaced(head: object): readonly Problem[] {
	return Object.entries(FILES)
		.filter(([part]) => Object.hasOwn(head, part))
		.map(([part, name]) => ({
			...ofFile(HEAD_FILE, `${quote(part)} belongs into ${name}`, 'Move it there.'),
			path: `.${part}`,
		}));
}

interface Lines {
	readonly records: readonly unknown[];
	/** The line of each, from 1. */
	readonly lines: readonly number[];
	readonly problems: readonly Problem[];
}

/** Empty lines are passed over. @see https://github.com/ndjson/ndjson-spec */
function parseLines(text: string): Lines {
	const records: unknown[] = [];
	const lines: number[] = [];
	const problems: Problem[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		const json = parseJson(line, CLAIM_LINES);
		if ('problem' in json) {
			const message = json.problem.message.replace('line 1', `line ${index + 1}`);
			problems.push({ ...json.problem, path: `:${index + 1}`, message });
			continue;
		}
		records.push(json.value);
		lines.push(index + 1);
	}
	return { records, lines, problems };
}

/** The place of a claim is its line: `claims.ndjson:12 (c12).said`. */
function inLines(lines: readonly number[]): Locate {
	return (path) => {
		const [part, record, ...within] = path;
		if (part !== 'claims') return inFolder(path);
		const at = toPath(path);
		if (record === undefined) return { at, file: CLAIM_LINES, path: '' };
		const line = lines[Number(at[1])] ?? 0;
		const name = typeof record === 'object' ? ` (${record.id})` : '';
		return { at, file: CLAIM_LINES, path: `:${line}${name}${formatPath(within)}` };
	};
}

/** The stored text beside the name of its file. */
function embedText(source: unknown, files: Files, tell: (fault: Fault, key: string) => void): unknown {
	const name = textAt(source, 'textFile');
	if (name === '') return source;
	if (valueAt(source, 'text') !== undefined) {
		tell({ message: 'stands beside textFile', remedy: 'Keep one of the two.' }, 'text');
		return source;
	}
	const stored = files.readText(name);
	const message = findNameFault(name);
	if ('text' in stored && message !== undefined)
		tell({ message: `${quote(name)} ${message}`, remedy: 'Name it otherwise.' }, 'textFile');
	if ('text' in stored) return { ...(source as object), text: stored.text };
	tell(stored.fault, 'textFile');
	// What comes of a text that is not there needs no line of its own.
	const { textFile: _, range: __, ...rest } = source as Record<string, unknown>;
	return rest;
}

/** A file with a name that nobody knows may be one whose name was mistyped. */
function listStray({ names }: Pick<Files, 'names'>): readonly Problem[] {
	const known = [HEAD_FILE, ...Object.values(FILES), CLAIM_LINES];
	return names
		.filter((name) => /^(?!x-)[^/]*\.(json|geojson|ndjson)$/.test(name) && !known.includes(name))
		.map((name) =>
			ofFile(
				name,
				`no file of a dataset has this name${nearest(name, known)}`,
				'Correct its name, or let it begin with x-.',
			),
		);
}
