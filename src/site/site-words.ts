/** What do lists, previews of links and home screens say of the site? What the page itself says, in English. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDatasets } from '../load/list-datasets.ts';
import { parseJson } from '../load/parse-json.ts';
import { textAt } from '../load/value-at.ts';
import { en } from '../text/en.ts';

export interface SiteWords {
	readonly lang: string;
	/** Of the page, whatever it shows. */
	readonly name: string;
	/** With what it shows first. */
	readonly title: string;
	readonly description: string;
	/** What the picture for previews shows. */
	readonly picture: string;
}

/** What is wrong with a dataset, the build of it tells. */
export function readSiteWords(root: string): SiteWords {
	const [first] = listDatasets(root);
	const name = first === undefined ? '' : readTitle(join(root, 'data', first, 'dataset.json'));
	const title = name === '' ? '' : `: ${name}`;
	return {
		lang: en.lang,
		name: en.appName,
		title: `${en.appName}${title}`,
		description: en.promise,
		picture: `${en.map}${title}`,
	};
}

/** In English; empty if the file does not say. */
function readTitle(file: string): string {
	const json = parseJson(readFileSync(file, 'utf8'), file);
	return 'value' in json ? textAt(json.value, 'title', 'en') : '';
}
