/** How do commands that gather data read the files of a dataset’s folder, and write those that they change? */

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DatasetFiles, Gathered } from '../gather/draft.ts';
import { countNoun } from '../load/count-noun.ts';
import { loadDataset } from '../load/load-file.ts';
import { parseJson } from '../load/parse-json.ts';
import { FILES, formatProblem, HEAD_FILE } from '../load/problem.ts';
import type { Read } from '../load/read-dataset.ts';
import { findMissingHead } from '../load/read-folder.ts';
import { needFile } from './need-file.ts';
import { ROOT } from './project-folder.ts';
import { type Output, UsageError } from './run-command.ts';
import type { Terminal } from './terminal.ts';
import { writeTogether } from './write-files.ts';

/** So many lines on what is wrong with the dataset are told here; `check` tells all. */
const TOLD = 5;

/** What is gathered goes into these files. @throws if this is no folder of data, or one of them is no JSON. */
export function readDraft(folder: string | undefined): DatasetFiles {
	if (folder === undefined) throw new UsageError('Say which --dataset.');
	const missing = findMissingHead(folder);
	if (missing) throw new UsageError(formatProblem(missing));
	const names = [HEAD_FILE, FILES.gazetteer, FILES.boundaries, FILES.neighbours].filter((name) =>
		existsSync(join(folder, name)),
	);
	return new Map(names.map((name) => [name, readJsonFile(join(folder, name))]));
}

/** @throws if it is not there or no JSON, with its name. */
export function readJsonFile(path: string): unknown {
	needFile(path);
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
 * Writes all changes or, where one cannot be written, none, as far as the system lets what was written be put back.
 * @param report what the command tells besides.
 * @returns the report, what was written or would be, and whether the dataset now checks.
 * @throws if something would be lost that nobody said may be.
 */
export function applyGathered(
	folder: string,
	{ report, unsettled = [], changes }: Gathered,
	manner: Manner,
	{ tell }: Terminal,
): Output {
	const losses = changes.flatMap(({ file, loses }) => (loses ? [`${file} would lose ${loses}`] : []));
	const sizes = changes.map(({ file, text }) => `${file} (${Math.ceil(Buffer.byteLength(text) / 1000)} kB)`);
	const print = (...lines: readonly string[]) => `${[...report, ...lines].join('\n')}\n`;
	if (changes.length === 0) return print('Nothing to write.');
	if (manner['dry-run']) {
		return print(`Would write ${sizes.join(', ')}.`, ...losses.map((loss) => `With --force: ${loss}.`));
	}
	if (losses.length > 0 && !manner.force) {
		const clauses = [...losses, ...unsettled];
		throw new Error(
			`Nothing was written: ${clauses.join('; ')}. See all with --dry-run; overwrite with --force.`,
		);
	}
	writeTogether(new Map(changes.map(({ file, text }) => [join(folder, file), text])));
	tell('Checking the dataset …');
	const read = loadDataset(folder, ROOT);
	return {
		stdout: print(`Wrote ${sizes.join(', ')}.`, ...tellProblems(read)),
		status: read.problems.length > 0 ? 1 : 0,
	};
}

function tellProblems({ problems, fallen = [] }: Read): readonly string[] {
	if (problems.length === 0) return ['No problems.'];
	const lines = [...problems, ...fallen].map(formatProblem);
	const more = lines.length > TOLD ? '; ground check tells all' : '';
	return [...lines.slice(0, TOLD), `${countNoun(problems.length, 'problem')}${more}.`];
}
