/** Do two pictures of a page show the same? */

import type { Page } from 'playwright';

/** How far a channel of a pixel may differ, of 255: what edges are smoothed by varies. */
const SMOOTHING = 48;

/**
 * The number of pixels that differ plainly; all of them if the pictures differ in size.
 * @param page decodes them; it may show anything.
 */
export async function countDifferences(page: Page, one: Buffer, other: Buffer): Promise<number> {
	const pictures = [one, other].map((picture) => picture.toString('base64'));
	return await page.evaluate(
		async ({ pictures, smoothing }) => {
			const [a, b] = await Promise.all(
				pictures.map(async (base64) => {
					const image = new Image();
					image.src = `data:image/png;base64,${base64}`;
					await image.decode();
					const canvas = new OffscreenCanvas(image.width, image.height);
					const context = canvas.getContext('2d');
					if (!context) throw new Error('no canvas');
					context.drawImage(image, 0, 0);
					return context.getImageData(0, 0, image.width, image.height);
				}),
			);
			if (!a || !b || a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
			const different = new Set<number>();
			for (const [at, value] of a.data.entries())
				if (Math.abs(value - (b.data[at] ?? 0)) > smoothing) different.add(at >> 2);
			return different.size;
		},
		{ pictures, smoothing: SMOOTHING },
	);
}
