/** Pictures for tests: of the real dataset, unless told otherwise, and what an XML parser finds in them. */

import { DOMParser, type Element } from '@xmldom/xmldom';
import { BOTH } from '../../src/domain/account-choice.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { drawPicture, type Picture } from '../../src/export/picture/picture.ts';
import type { PictureRequest } from '../../src/export/picture/request.ts';
import { aRequest, real } from './requests.ts';

type Parts = Partial<Omit<PictureRequest, 'day' | 'ground' | 'names'>> & { readonly day?: string };

export function aPictureRequest({ day, text, ...rest }: Parts = {}, dataset: Dataset = real): PictureRequest {
	const request = aRequest(dataset, { ...(day !== undefined && { day }), ...(text && { text }) });
	return { ...request, account: BOTH, theme: 'light', layout: 'sheet', ...rest };
}

const drawn = new WeakMap<Dataset, Map<string, Picture>>();

/** Drawn once for all who ask for the same. */
export function aPicture(parts: Parts = {}, dataset: Dataset = real): Picture {
	const { ground, names, day, text, other, ...rest } = aPictureRequest(parts, dataset);
	const key = JSON.stringify([day, text.lang, other?.id, Object.entries(rest).sort()]);
	const pictures = drawn.get(dataset) ?? new Map<string, Picture>();
	const picture = pictures.get(key) ?? drawPicture({ ground, names, day, text, other, ...rest });
	drawn.set(dataset, pictures.set(key, picture));
	return picture;
}

/** The root, by a parser that stops at the first fault. */
export function parse({ svg }: Picture): Element {
	const stop = (level: string, message: string) => {
		throw new Error(`${level}: ${message}`);
	};
	const root = new DOMParser({ onError: stop }).parseFromString(svg, 'image/svg+xml').documentElement;
	if (!root) throw new Error('no root');
	return root;
}

export function listAll(root: Element): readonly Element[] {
	return [...root.getElementsByTagName('*')];
}

const indexes = new WeakMap<Element, ReadonlyMap<string, readonly Element[]>>();

function indexOf(root: Element): ReadonlyMap<string, readonly Element[]> {
	const index = new Map<string, Element[]>();
	for (const element of listAll(root)) {
		const id = element.getAttribute('id');
		if (id !== null) index.set(id, [...(index.get(id) ?? []), element]);
	}
	return index;
}

/** The element of that id. @throws if there is none or more than one. */
export function byId(root: Element, id: string): Element {
	const index = indexes.get(root) ?? indexOf(root);
	indexes.set(root, index);
	const [found, ...rest] = index.get(id) ?? [];
	if (!found || rest.length > 0) throw new Error(`${id}: ${found ? rest.length + 1 : 0} elements`);
	return found;
}

/** All that is written in an element, lines of a paragraph joined again, without the marks that keep directions apart. */
export function wordsIn(element: Element): string {
	const words = [element, ...listAll(element)].flatMap((one) => {
		if (one.getAttribute('class') === 'paragraph')
			return [...one.getElementsByTagName('text')].map(({ textContent }) => textContent).join(' ');
		const isLine = one.parentElement?.getAttribute('class') === 'paragraph';
		return one.tagName === 'text' && !isLine ? [one.textContent ?? ''] : [];
	});
	return plain(words.join('\n'));
}

export function plain(text: string): string {
	return text.replace(/[\u2066-\u2069]/g, '');
}
