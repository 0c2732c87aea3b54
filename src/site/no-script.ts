/** What does the page say where no script runs? One line a language, since none can be chosen. */

import type { HtmlTagDescriptor } from 'vite';
import { LANGUAGES } from '../text/language.ts';

export async function listNoScript(): Promise<HtmlTagDescriptor> {
	const catalogues = await Promise.all(LANGUAGES.map((language) => language.load()));
	return {
		tag: 'noscript',
		children: catalogues.map(({ lang, dir, needsScript }) => ({
			tag: 'p',
			attrs: { class: 'loading', lang, dir },
			children: needsScript,
		})),
	};
}
