/** Which dataset and day is a command asked for, and what of a draft is sound? */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, listDays } from '../domain/dataset.ts';
import { type Day, parseDay } from '../domain/day.ts';
import { countNoun } from '../load/count-noun.ts';
import { listDatasets } from '../load/list-datasets.ts';
import { loadDataset } from '../load/load-file.ts';
import { formatProblems } from '../load/problem.ts';
import { ROOT } from './project-folder.ts';
import { DataFault, type Output, UsageError } from './run-command.ts';

export interface Asked {
	/** Of a draft what is sound. */
	readonly dataset: Dataset;
	readonly day: Day;
	/** With what is wrong with the dataset, and what falls with it, beside what a command makes of it. */
	readonly print: (stdout: string) => Output;
}

/**
 * @param asked options: a folder of data or a file, else that which is shown first; a day, else the last on which
 * something was said.
 * @throws if that is no day, and with all that is wrong if nothing is sound.
 */
export function readAsked(asked: { readonly dataset?: string; readonly day?: string }): Asked {
	const path = asked.dataset ?? firstFolder();
	const { dataset, problems, fallen = [], notes } = loadDataset(path, ROOT);
	const lines = formatProblems([...problems, ...fallen]);
	const day = asked.day === undefined ? dataset && listDays(dataset).at(-1) : readDay(asked.day);
	if (dataset && day) {
		const count = `${countNoun(problems.length, 'problem')}; what cannot be shown is left out.`;
		const print = (stdout: string) => ({
			stdout,
			...(problems.length > 0
				? { stderr: `${[...lines, count].join('\n')}\n`, status: 1 as const }
				: { status: 0 as const }),
		});
		return { dataset, day, print };
	}
	const told = [...lines, ...formatProblems(notes)].join('\n');
	if (!existsSync(path)) throw new UsageError(told);
	if (problems.length > 0 || !dataset) throw new DataFault(told);
	throw new UsageError('The dataset has no claims: say which --day.');
}

function readDay(asked: string): Day {
	const day = parseDay(asked);
	if (day) return day;
	throw new UsageError(`--day: "${asked}" is no day. Write it as 2021-09-06.`);
}

function firstFolder(): string {
	const [first] = listDatasets(ROOT);
	if (first === undefined) throw new UsageError('data/ holds no dataset. Add one, or name a --dataset.');
	return join(ROOT, 'data', first);
}
