/** How long does it take to draw the real map as a picture, from the loaded dataset to the text of the SVG? */

import { join } from 'node:path';
import { BOTH } from '../src/domain/account-choice.ts';
import { listDays } from '../src/domain/dataset.ts';
import { drawPicture } from '../src/export/picture/picture.ts';
import { loadDataset } from '../src/load/load-file.ts';
import { en } from '../src/text/en.ts';

const ROOT = join(import.meta.dirname, '..');

/** Times in milliseconds; the first is that of code that has not yet run. */
export function measurePicture(runs: number): readonly number[] {
	const loaded = loadDataset(join(ROOT, 'data/panjshir-2021'), ROOT);
	const day = 'problems' in loaded ? undefined : listDays(loaded.dataset).at(-1);
	if ('problems' in loaded || !day)
		throw new Error('The dataset does not load, or nobody says anything in it');
	const request = { dataset: loaded.dataset, day, text: en, account: BOTH, theme: 'light' } as const;
	return Array.from({ length: runs }, () => {
		const start = performance.now();
		drawPicture({ ...request, layout: 'sheet' });
		return performance.now() - start;
	});
}
