/** How does a picture become pixels? By the browser, which draws it as an image. */

import regular from '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff2?url';
import bold from '@fontsource/vazirmatn/files/vazirmatn-arabic-700-normal.woff2?url';
import type { Picture } from '../export/picture/picture.ts';

/** Pixels of the PNG to one of the picture. */
const DENSITY = 2;

/** Rejects if the browser cannot draw or store it. */
export async function drawPng({ svg, width, height }: Picture): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [width * DENSITY, height * DENSITY];
		const pen = canvas.getContext('2d');
		if (!pen) throw new Error('The browser has no canvas');
		pen.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('The canvas is empty'))), 'image/png'),
		);
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** An image loads no fonts, so those of the Persian script come along in it. Rejects if they cannot be fetched. */
export async function fetchFontFaces(): Promise<string> {
	const faces = [
		{ weight: 400, url: regular },
		{ weight: 700, url: bold },
	].map(async ({ weight, url }) => {
		const response = await fetch(url);
		if (!response.ok) throw new Error(`${url}: ${response.status}`);
		const data = await toDataUrl(await response.blob());
		return `@font-face{font-family:Vazirmatn;font-weight:${weight};src:url(${data}) format("woff2")}`;
	});
	return (await Promise.all(faces)).join('');
}

function toDataUrl(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(blob);
	});
}
