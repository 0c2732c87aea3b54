/** Which datasets are there? */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The ids of the folders of `data/` that hold one, in their order; the page shows the first unless asked for another. */
export function listDatasets(root: string): readonly string[] {
	return readdirSync(join(root, 'data'))
		.filter((name) => existsSync(join(root, 'data', name, 'dataset.json')))
		.sort();
}
