/** How does a command get a dataset? From a folder of data, checked as the build checks it, or from one built file. */

import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { buildDataset } from './build-dataset.ts';
import { type Parsed, parseDataset } from './parse-dataset.ts';
import { parseJson } from './parse-json.ts';
import { inFile } from './problem.ts';

/**
 * Never throws.
 * @param root the project's folder, whose `seeds/` holds texts.
 */
export function loadDataset(path: string, root: string): Parsed {
	const status = statSync(path, { throwIfNoEntry: false });
	if (status?.isDirectory()) return buildDataset(path, root);
	if (!status?.isFile()) {
		const remedy = 'Name a built dataset or a folder of data.';
		return { problems: [{ file: path, path: '', message: 'no such file', remedy }] };
	}
	const json = parseJson(readFileSync(path, 'utf8'), basename(path));
	return 'problem' in json ? { problems: [json.problem] } : parseDataset(json.value, inFile(basename(path)));
}
