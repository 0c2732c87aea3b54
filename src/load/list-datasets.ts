/** Which datasets are there, and which of them is shown first? */

import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnFile } from './own-file.ts';
import { parseJson } from './parse-json.ts';
import { type Problem, quote } from './problem.ts';
import { valueAt } from './value-at.ts';

/**
 * The ids of the folders of `data/` that hold one: that which is marked `shownFirst`, then the others by name. The page
 * shows the first unless asked for another, and so do commands.
 */
export function listDatasets(root: string): readonly string[] {
	const ids = listFolders(root);
	const [first] = listShownFirst(ids, root);
	return first === undefined ? ids : [first, ...ids.filter((id) => id !== first)];
}

/** At most one can be shown first. @param root the project's folder. */
export function checkShownFirst(root: string): readonly Problem[] {
	const [first, ...others] = listShownFirst(listFolders(root), root);
	return others.map((id) => ({
		at: ['shownFirst'],
		file: `data/${id}/dataset.json`,
		path: '.shownFirst',
		message: `${quote(first)} is shown first, too`,
		remedy: 'Leave it out of one of the two.',
	}));
}

function listFolders(root: string): readonly string[] {
	return readdirSync(join(root, 'data'))
		.filter((name) => existsSync(join(root, 'data', name, 'dataset.json')))
		.sort();
}

/** What is wrong with a dataset, the build of it tells. */
function listShownFirst(ids: readonly string[], root: string): readonly string[] {
	const data = join(root, 'data');
	return ids.filter((id) => {
		const read = readOwnFile(join(data, id, 'dataset.json'), [realpathSync(data)]);
		const json = 'text' in read ? parseJson(read.text, 'dataset.json') : {};
		return 'value' in json && valueAt(json.value, 'shownFirst') === true;
	});
}
