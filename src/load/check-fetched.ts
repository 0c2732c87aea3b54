/** What is wrong with a dataset that is not the one the build checked? */

import type { Fetched } from './fetch-dataset.ts';
import { parseDataset } from './parse-dataset.ts';
import { formatProblem, inFile } from './problem.ts';

/** @param file its name, in which the problems are. */
export function checkFetched(raw: unknown, file: string): Fetched {
	const parsed = parseDataset(raw, inFile(file));
	return 'problems' in parsed ? { problems: parsed.problems.map(formatProblem) } : parsed;
}
