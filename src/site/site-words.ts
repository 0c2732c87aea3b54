/** What do lists, previews of links and home screens say of the site? What the page itself says, in English. */

import { join } from 'node:path';
import { listDatasets } from '../load/list-datasets.ts';
import { loadDataset } from '../load/load-file.ts';
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
	const loaded = first === undefined ? undefined : loadDataset(join(root, 'data', first), root);
	const title = loaded && 'dataset' in loaded ? `: ${loaded.dataset.title.en}` : '';
	return {
		lang: en.lang,
		name: en.appName,
		title: `${en.appName}${title}`,
		description: en.promise,
		picture: `${en.map}${title}`,
	};
}
