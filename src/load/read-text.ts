/** What does a text say that should be a dataset, in lines that can be shown as they are? */

import type { Fetched } from './fetch-dataset.ts';
import { formatProblems } from './problem.ts';
import { parseText } from './raw-dataset.ts';
import { readDataset } from './read-dataset.ts';

/** Never throws. @param file its name, in which the problems are. */
export function readText(text: string, file: string): Fetched {
	const { dataset, problems, notes } = readDataset(parseText(text, file));
	const lines = formatProblems([...problems, ...(dataset ? [] : notes)]);
	return { ...(dataset && { dataset }), problems: lines };
}
