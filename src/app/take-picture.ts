/** How does the present view become a file? What draws it is fetched when it is asked for. */

import { type Format, fileName } from '../export/formats.ts';
import { drawPicture } from '../export/picture/picture.ts';
import type { PictureLayout, PictureRequest } from '../export/picture/request.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { drawPng, fetchFontFaces } from './draw-png.ts';
import { boundsOfLook, type Look } from './look.ts';

export type PictureForm = 'svg' | 'png';

/** What a reader chooses of a picture. */
export interface PictureOptions {
	readonly layout: PictureLayout;
	readonly hasHeading: boolean;
	readonly isTransparent: boolean;
}

/** What a picture shows of a page, whose theme it takes from the browser. */
export type PageView = Omit<
	PictureRequest,
	keyof PictureOptions | 'theme' | 'bounds' | 'fontFaces' | 'hasMargin'
>;

/** What a picture needs besides its words: whoever opens an SVG has fonts of their own, and the text stays text. Rejects if they cannot be fetched. */
export async function fetchPictureFonts(
	form: PictureForm,
	{ dir }: Pick<Catalogue, 'dir'>,
): Promise<string | undefined> {
	return form === 'png' && dir === 'rtl' ? await fetchFontFaces() : undefined;
}

/** Rejects if the browser cannot draw the picture. */
export async function takePicture(
	view: PageView,
	look: Look,
	form: PictureForm,
	options: PictureOptions,
	fontFaces: string | undefined,
): Promise<{ readonly body: Blob; readonly name: string }> {
	const picture = drawPicture({
		...view,
		...options,
		// Paper is light.
		theme:
			options.layout !== 'page' && window.matchMedia('(prefers-color-scheme: dark)').matches
				? 'dark'
				: 'light',
		bounds: boundsOfLook(look),
		fontFaces,
	});
	const format: Pick<Format, 'what' | 'covers' | 'extension'> = {
		what: ['map', view.account, ...(view.other ? [view.other.id] : [])].join('-'),
		covers: 'day',
		extension: form,
	};
	return {
		body: form === 'png' ? await drawPng(picture) : new Blob([picture.svg], { type: 'image/svg+xml' }),
		name: fileName(format, view),
	};
}
