/** What dataset are the files that a reader has chosen or dropped? One that is a file, or one that is a folder. */

import type { Progress } from './given.ts';
import { joinFolder, missingText } from './join-folder.ts';
import { parseJson } from './parse-json.ts';
import { CLAIM_LINES, FILES, HEAD_FILE, ofFile, type Problem, quote } from './problem.ts';
import { parseText, type RawDataset } from './raw-dataset.ts';
import { streamText } from './stream-text.ts';
import { listAt, textAt } from './value-at.ts';

type Blobs = ReadonlyMap<string, Blob>;

/**
 * Reads no more of a folder than a dataset can be: the files of data, then the texts that its sources name, which may
 * lie beside the folder as well, as `seeds/` does.
 */
export async function joinGivenFiles(
	files: Blobs,
	onProgress: (progress: Progress) => void,
): Promise<RawDataset | { readonly problem: Problem }> {
	const [only] = files.keys();
	if (files.size === 1 && only !== undefined && isWhole(only)) {
		return parseText((await readAll(files, [only], onProgress)).get(only) ?? '', baseOf(only));
	}
	const folder = findFolder(files);
	if (typeof folder !== 'string') return folder;
	const names = [...files.keys()].flatMap((path) =>
		path.startsWith(folder) ? [path.slice(folder.length)] : [],
	);
	const data = [HEAD_FILE, ...Object.values(FILES), CLAIM_LINES].filter((name) => names.includes(name));
	const read = await readAll(
		files,
		data.map((name) => folder + name),
		onProgress,
	);
	const named = parseJson(read.get(folder + FILES.sources) ?? '', FILES.sources);
	const texts = 'value' in named ? listAt(named.value).map((source) => textAt(source, 'textFile')) : [];
	/** Where a text lies: in the folder, or in one around it. */
	const find = (name: string) =>
		listFoldersAround(folder)
			.map((around) => around + name)
			.find((path) => files.has(path));
	const stored = await readAll(
		files,
		texts.flatMap((name) => (name && find(name)) || []),
		onProgress,
	);
	return joinFolder({
		names,
		readData: (name) => ({ text: read.get(folder + name) ?? '' }),
		readText: (name) => {
			const text = stored.get(find(name) ?? '');
			return text === undefined ? { fault: missingText(name) } : { text };
		},
	});
}

/** Whether a file that is chosen alone is a dataset, and not what is left of a folder. */
function isWhole(path: string): boolean {
	return !path.includes('/') || (/\.json$/.test(path) && baseOf(path) !== HEAD_FILE);
}

/** The folder with the dataset, ending in a slash, or empty. */
function findFolder(files: Blobs): string | { readonly problem: Problem } {
	const folders = [...files.keys()]
		.filter((path) => baseOf(path) === HEAD_FILE)
		.map((path) => path.slice(0, -HEAD_FILE.length))
		.sort((a, b) => a.split('/').length - b.split('/').length);
	const [first, second] = folders;
	const [any = 'files'] = files.keys();
	if (first === undefined) {
		const remedy = `Choose the folder that has it, or the one file of a dataset.`;
		return { problem: ofFile(any.split('/')[0] ?? any, `no ${HEAD_FILE} is there`, remedy) };
	}
	if (second !== undefined && second.split('/').length === first.split('/').length) {
		const all = folders.map((folder) => quote(folder.slice(0, -1))).join(', ');
		return {
			problem: ofFile(any.split('/')[0] ?? any, `several datasets are there: ${all}`, 'Choose one of them.'),
		};
	}
	return first;
}

/** Itself first: `a/b/`, `a/`, and what holds that. */
function listFoldersAround(folder: string): readonly string[] {
	const parts = folder.split('/').slice(0, -1);
	return [...parts, ''].map((_, i) =>
		parts
			.slice(0, parts.length - i)
			.map((part) => `${part}/`)
			.join(''),
	);
}

async function readAll(
	files: Blobs,
	paths: readonly string[],
	onProgress: (progress: Progress) => void,
): Promise<ReadonlyMap<string, string>> {
	const blobs = [...new Set(paths)].flatMap((path) => {
		const blob = files.get(path);
		return blob ? [[path, blob] as const] : [];
	});
	const total = blobs.reduce((sum, [, { size }]) => sum + size, 0);
	const texts = new Map<string, string>();
	let before = 0;
	for (const [path, blob] of blobs) {
		const text = await streamText(blob.stream(), (bytes) =>
			onProgress({ stage: 'reading', bytes: before + bytes, total }),
		);
		texts.set(path, text);
		before += blob.size;
	}
	return texts;
}

function baseOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
