/** What do all commands have in common: how they end, and which data and day they are asked for? */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Dataset, listDays } from '../domain/dataset.ts';
import { type Day, parseDay } from '../domain/day.ts';
import { listDatasets } from '../load/list-datasets.ts';
import { loadDataset } from '../load/load-file.ts';
import { formatProblem } from '../load/problem.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Command {
	readonly usage: string;
	/** What is to be printed; empty if it was written elsewhere. @throws if the arguments or the data are wrong. */
	run(args: readonly string[]): string | Promise<string>;
}

/** What a command prints, and its exit code. */
interface End {
	readonly stdout: string;
	readonly stderr: string;
	readonly status: 0 | 2;
}

/**
 * Whatever a command throws becomes one line and exit code 2, wrong arguments with the usage; only data that cannot
 * be read is told in as many lines as it has problems.
 */
export async function runCommand({ usage, run }: Command, args: readonly string[]): Promise<End> {
	try {
		return { stdout: await run(args), stderr: '', status: 0 };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [line = ''] = message.split('\n');
		const told = error instanceof DataFault ? message : isWrongUse(error) ? `${line} Usage: ${usage}` : line;
		return { stdout: '', stderr: `${told}\n`, status: 2 };
	}
}

/** What was asked for cannot be. */
export class UsageError extends Error {}

class DataFault extends Error {}

function isWrongUse(error: unknown): boolean {
	if (error instanceof UsageError) return true;
	// Those of Node's own parser.
	return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** @param path of a folder of data or of a built file; that which is shown first, if undefined. @throws with all that is wrong with it. */
export function readDataset(path: string | undefined): Dataset {
	const loaded = loadDataset(path ?? firstFolder(), ROOT);
	if (loaded.dataset && loaded.problems.length === 0) return loaded.dataset;
	const message = [...loaded.problems, ...loaded.notes].map(formatProblem).join('\n');
	throw path !== undefined && !existsSync(path) ? new UsageError(message) : new DataFault(message);
}

/** @param asked the last day on which something was said, if undefined. @throws if it is no day. */
export function readDay(asked: string | undefined, dataset: Dataset): Day {
	if (asked === undefined) {
		const last = listDays(dataset).at(-1);
		if (last) return last;
		throw new UsageError('The dataset has no claims: say which --day.');
	}
	const day = parseDay(asked);
	if (day) return day;
	throw new UsageError(`--day: "${asked}" is no day. Write it as 2021-09-06.`);
}

/** @throws if `asked` is none of those that are known. */
export function readOneOf<T extends string>(option: string, asked: string, known: readonly T[]): T {
	const found = known.find((one) => one === asked);
	if (found !== undefined) return found;
	throw new UsageError(`--${option}: "${asked}" is not known. Known: ${known.join(', ')}.`);
}

function firstFolder(): string {
	const [first] = listDatasets(ROOT);
	if (first === undefined) throw new UsageError('data/ holds no dataset. Add one, or name a --dataset.');
	return join(ROOT, 'data', first);
}
