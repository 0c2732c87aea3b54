/** How does a command get a dataset? From a folder of data, checked as the build checks it, or from one built file. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { buildDataset } from './build-dataset.ts';
import { type Parsed, parseDataset } from './parse-dataset.ts';
import { inFile } from './problem.ts';

/** @param root where the text files of a folder's sources are looked up. Never throws. */
export function loadDataset(path: string, root: string): Parsed {
	if (!existsSync(path)) {
		return {
			problems: [
				{
					file: path,
					path: '',
					message: 'no such file',
					remedy: 'Name a built dataset or a folder of data.',
				},
			],
		};
	}
	if (statSync(path).isDirectory()) return buildDataset(path, root);
	try {
		return parseDataset(JSON.parse(readFileSync(path, 'utf8')), inFile(basename(path)));
	} catch {
		return {
			problems: [
				{ file: path, path: '', message: 'no JSON', remedy: 'Name a built dataset or a folder of data.' },
			],
		};
	}
}
