/** The datasets that tests read: that of the article, and an invented one. Built once for all files that a process tests. */

import { join } from 'node:path';
import { buildDataset } from '../src/load/build-dataset.ts';
import { formatProblem } from '../src/load/problem.ts';
import { ROOT, TWO_RIVERS } from './folders.ts';

export const article = build(join(ROOT, 'data/panjshir-2021'));
export const twoRivers = build(TWO_RIVERS);

/** The dataset, and what the browser is sent of it. */
function build(folder: string) {
	const built = buildDataset(folder, ROOT);
	const { dataset, json, problems } = built;
	if (!dataset || !json || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
	return { dataset, json };
}
