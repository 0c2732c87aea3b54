/** How does a command get a dataset? From a folder of data, checked as the build checks it, or from one file. */

import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { buildDataset } from './build-dataset.ts';
import { ofFile } from './problem.ts';
import { parseText } from './raw-dataset.ts';
import { type Read, readDataset, type Step } from './read-dataset.ts';
import { readFolder } from './read-folder.ts';

/**
 * Never throws.
 * @param root the project's folder, whose `seeds/` holds texts.
 */
export function loadDataset(path: string, root: string, onStep?: (step: Step) => void): Read {
	const status = statSync(path, { throwIfNoEntry: false });
	if (status?.isDirectory()) {
		// Only there is the folder's name an address.
		const isOwn = dirname(resolve(path)) === join(resolve(root), 'data');
		return isOwn ? buildDataset(path, root, onStep) : readDataset(readFolder(path, root), onStep);
	}
	if (!status?.isFile()) {
		const missing = ofFile(path, 'no such file', 'Name a file of a dataset, or its folder.');
		return { problems: [missing], notes: [] };
	}
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (error) {
		const message = `cannot be read (${error instanceof Error ? error.message : error})`;
		return { problems: [ofFile(path, message, 'Divide it, or see whether it may be read.')], notes: [] };
	}
	return readDataset(parseText(text, basename(path)), onStep);
}
