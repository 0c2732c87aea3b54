/** What do lists, previews of links and home screens say of the site? What the page itself says, in English. */

import { join } from 'node:path';
import { listDatasets } from '../load/list-datasets.ts';
import { inFolder } from '../load/problem.ts';
import { readFolder } from '../load/read-folder.ts';
import { readRecords } from '../load/records.ts';
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

/** A dataset with problems has no say: the build tells of them. */
export function readSiteWords(root: string): SiteWords {
	const [first] = listDatasets(root);
	const raw = first === undefined ? {} : readFolder(join(root, 'data', first), root).raw;
	const { head } = readRecords(raw, inFolder);
	const title = head ? `: ${head.title.en}` : '';
	return {
		lang: en.lang,
		name: en.appName,
		title: `${en.appName}${title}`,
		description: en.promise,
		picture: `${en.map}${title}`,
	};
}
