/** What does the page say where no script runs, or its own does not come? One line a language, since none can be chosen. */

import type { HtmlTagDescriptor } from 'vite';
import type { Catalogue } from '../text/catalogue.ts';
import { LANGUAGES } from '../text/language.ts';

/**
 * Two blocks for the beginning of the body. Where scripts run but that of the page does not, no script can tell of it:
 * the second block is there from the first, the style sheet shows it after a while, and `main.tsx` takes it away.
 */
export async function listNoScript(): Promise<HtmlTagDescriptor[]> {
	const catalogues = await Promise.all(LANGUAGES.map((language) => language.load()));
	return [
		{ tag: 'noscript', children: catalogues.map((text) => line(text, text.needsScript)) },
		{
			tag: 'div',
			attrs: { class: 'not-loaded', role: 'alert' },
			// An empty address is that of the page, which is asked for anew.
			children: catalogues.map((text) => line(text, `${text.notLoaded} <a href="">${text.tryAgain}</a>`)),
		},
	];
}

function line({ lang, dir }: Catalogue, children: string): HtmlTagDescriptor {
	return { tag: 'p', attrs: { class: 'loading', lang, dir }, children };
}
