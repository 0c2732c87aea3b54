/** What does the page say where no script runs, or its own does not come? One line a language, since none can be chosen. */

import type { HtmlTagDescriptor } from 'vite';
import type { Catalogue } from '../text/catalogue.ts';
import { LANGUAGES } from '../text/language.ts';

/** For the beginning of the body. */
export async function listNoScript(): Promise<HtmlTagDescriptor> {
	return {
		tag: 'noscript',
		children: (await loadAll()).map((text) => line(text, text.needsScript)),
	};
}

/**
 * Where scripts run but that of the page does not come, no script can tell of it: this is there from the first, the
 * style sheet shows it after a while, and `main.tsx` takes it away.
 */
export async function listNotLoaded(): Promise<HtmlTagDescriptor> {
	return {
		tag: 'div',
		attrs: { class: 'not-loaded', role: 'alert' },
		// An empty address is that of the page, which is asked for anew.
		children: (await loadAll()).map((text) =>
			line(text, `${text.notLoaded} <a href="">${text.tryAgain}</a>`),
		),
	};
}

function loadAll(): Promise<readonly Catalogue[]> {
	return Promise.all(LANGUAGES.map((language) => language.load()));
}

function line({ lang, dir }: Catalogue, children: string): HtmlTagDescriptor {
	return { tag: 'p', attrs: { class: 'loading', lang, dir }, children };
}
