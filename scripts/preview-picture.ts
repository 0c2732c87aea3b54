/** The command `npm run preview-picture`: the picture that stands for a link to the page, as public/preview.png. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOTH } from '../src/domain/account-choice.ts';
import { listDays } from '../src/domain/dataset.ts';
import { Ground } from '../src/domain/ground.ts';
import { drawPicture, type Picture } from '../src/export/picture/picture.ts';
import { createRequest } from '../src/export/request.ts';
import { loadDataset } from '../src/load/load-file.ts';
import { en } from '../src/text/en.ts';
import { launchChromium } from '../test/chromium.ts';
import { writeIndexedPng } from './indexed-png.ts';

const ROOT = join(import.meta.dirname, '..');
const { dataset } = loadDataset(join(ROOT, 'data/panjshir-2021'), ROOT);
const day = dataset && listDays(dataset).at(-1);
if (!dataset || !day) throw new Error('The dataset does not load, or nobody says anything in it.');
const request = {
	...createRequest(new Ground(dataset), day, en),
	account: BOTH,
	theme: 'light',
	layout: 'card',
} as const;
const { svg, width, height } = drawPicture(request);
const browser = await launchChromium();
try {
	const page = await browser.newPage();
	const pixels = await page.evaluate(drawPixels, { svg, width, height });
	const png = writeIndexedPng(Buffer.from(pixels, 'base64'), width, height);
	writeFileSync(join(ROOT, 'public/preview.png'), png);
} finally {
	await browser.close();
}

/** Runs in the browser; RGBA in base64. */
async function drawPixels({ svg, width, height }: Picture): Promise<string> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const pen = new OffscreenCanvas(width, height).getContext('2d');
	if (!pen) throw new Error('no canvas');
	pen.drawImage(image, 0, 0);
	const { data } = pen.getImageData(0, 0, width, height);
	let bytes = '';
	for (const byte of data) bytes += String.fromCharCode(byte);
	return btoa(bytes);
}
