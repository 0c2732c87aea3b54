/** How do commands that gather data read the files of a dataset’s folder, and write those that they change? */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Change, DatasetFiles } from '../gather/draft.ts';
import { loadDataset } from '../load/load-file.ts';
import { parseJson } from '../load/parse-json.ts';
import { FILES, formatProblem } from '../load/problem.ts';
import { ROOT, UsageError } from './arguments.ts';

/** Problems of the dataset that are told here; `check` tells all. */
const TOLD = 5;

/** @throws if this is no folder of data, or one of its files is no JSON. */
export function readDraft(folder: string | undefined): DatasetFiles {
	if (folder === undefined) throw new UsageError('Say which --dataset.');
	if (!existsSync(join(folder, 'dataset.json'))) {
		throw new UsageError(`${folder}: no dataset.json there. Name a folder of data.`);
	}
	const names = ['dataset.json', ...Object.values(FILES)].filter((name) => existsSync(join(folder, name)));
	return new Map(names.map((name) => [name, readJsonFile(join(folder, name))]));
}

/** @throws if it is not there or no JSON, with its name. */
export function readJsonFile(path: string): unknown {
	if (!existsSync(path)) throw new UsageError(`${path}: no such file.`);
	const json = parseJson(readFileSync(path, 'utf8'), basename(path));
	if ('problem' in json) throw new Error(formatProblem(json.problem));
	return json.value;
}

/** What a fault of a file is called by. @throws whatever `read` throws, with the name of the file before it. */
export function readNamed<T>(path: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		throw new Error(`${basename(path)} ${error instanceof Error ? error.message : error}`);
	}
}

interface Manner {
	readonly 'dry-run': boolean;
	readonly force: boolean;
}

/**
 * Writes all changes or none.
 * @returns what was written or would be, and whether the dataset now checks.
 * @throws if something would be lost that nobody said may be.
 */
export function applyChanges(folder: string, changes: readonly Change[], manner: Manner): readonly string[] {
	const losses = changes.flatMap(({ file, loses }) => (loses ? [`${file} would lose ${loses}`] : []));
	const sizes = changes.map(({ file, text }) => `${file} (${Math.ceil(Buffer.byteLength(text) / 1000)} kB)`);
	if (changes.length === 0) return ['Nothing to write.'];
	if (manner['dry-run'])
		return [`Would write ${sizes.join(', ')}.`, ...losses.map((loss) => `With --force: ${loss}.`)];
	if (losses.length > 0 && !manner.force) {
		throw new Error(
			`Nothing was written: ${losses.join('; ')}. See all with --dry-run; overwrite with --force.`,
		);
	}
	for (const { file, text } of changes) writeFileSync(join(folder, file), text);
	return [`Wrote ${sizes.join(', ')}.`, ...tellState(folder)];
}

function tellState(folder: string): readonly string[] {
	const loaded = loadDataset(folder, ROOT);
	if (!('problems' in loaded)) return ['The dataset checks.'];
	const lines = loaded.problems.map(formatProblem);
	const more = lines.length > TOLD ? [`… and ${lines.length - TOLD} more.`] : [];
	return [
		`The dataset has ${lines.length} problem${lines.length === 1 ? '' : 's'}:`,
		...lines.slice(0, TOLD),
		...more,
	];
}
