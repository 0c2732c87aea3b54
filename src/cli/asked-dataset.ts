/** Which dataset does a command read that is told one, or none? */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../domain/dataset.ts';
import { listDatasets } from '../load/list-datasets.ts';
import { loadDataset } from '../load/load-file.ts';
import { formatProblems } from '../load/problem.ts';
import { ROOT } from './project-folder.ts';
import { DataFault, UsageError } from './run-command.ts';

/** @param path of a folder of data or of a file; that which is shown first, if undefined. @throws with all that is wrong with it. */
export function readDataset(path: string | undefined): Dataset {
	const { dataset, problems, notes } = loadDataset(path ?? firstFolder(), ROOT);
	if (dataset && problems.length === 0) return dataset;
	const message = formatProblems([...problems, ...notes]).join('\n');
	throw path !== undefined && !existsSync(path) ? new UsageError(message) : new DataFault(message);
}

function firstFolder(): string {
	const [first] = listDatasets(ROOT);
	if (first === undefined) throw new UsageError('data/ holds no dataset. Add one, or name a --dataset.');
	return join(ROOT, 'data', first);
}
