/** How long does it take to draw the real map as a picture, from the loaded dataset to the text of the SVG? */

import { join } from 'node:path';
import { BOTH } from '../src/domain/account-choice.ts';
import { listDays } from '../src/domain/dataset.ts';
import { Ground } from '../src/domain/ground.ts';
import { drawPicture } from '../src/export/picture/picture.ts';
import { createRequest } from '../src/export/request.ts';
import { loadDataset } from '../src/load/load-file.ts';
import { en } from '../src/text/en.ts';
import { type Timed, timeRuns } from './time-runs.ts';

const ROOT = join(import.meta.dirname, '..');

export function measurePicture(runs: number): Timed {
	const { dataset } = loadDataset(join(ROOT, 'data/panjshir-2021'), ROOT);
	const day = dataset && listDays(dataset).at(-1);
	if (!dataset || !day) throw new Error('The dataset does not load, or nobody says anything in it');
	const request = {
		...createRequest(new Ground(dataset), day, en),
		account: BOTH,
		theme: 'light',
	} as const;
	return timeRuns('the real map', runs, () => drawPicture({ ...request, layout: 'sheet' }));
}
