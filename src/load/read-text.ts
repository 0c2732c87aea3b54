/** What does a text say that should be a dataset, in lines that can be shown as they are? */

import { countLeftOut } from './count-left-out.ts';
import type { Fetched } from './fetch-dataset.ts';
import { tellOwnFault } from './own-fault.ts';
import { formatProblems } from './problem.ts';
import { parseText, type RawDataset } from './raw-dataset.ts';
import { readDataset } from './read-dataset.ts';

/** Never throws. @param file its name, in which the problems are. */
export function readText(text: string, file: string): Fetched {
	return readRaw(parseText(text, file));
}

/** The same of what comes as one value. */
export function readRaw(written: RawDataset): Fetched {
	try {
		const read = readDataset(written);
		const { dataset, problems, fallen = [], shortened = 0 } = read;
		const lines = formatProblems([...problems, ...fallen, ...(dataset ? [] : read.notes)]);
		return {
			...(dataset && { dataset, leftOut: countLeftOut(written, problems, dataset) + shortened }),
			problems: lines,
		};
	} catch (error) {
		return { problems: [tellOwnFault(error)] };
	}
}
