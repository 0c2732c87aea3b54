/** How does a system install the page? By a web app manifest (W3C), relative to the folder that it lies in. */

import { PALETTES } from '../symbol/theme.ts';
import type { SiteWords } from './site-words.ts';

/** The text of the file. It gives no `id`, which would be the same for every site of an origin; its address is its id. */
export function writeManifest(words: SiteWords): string {
	const manifest = {
		name: words.title,
		short_name: words.name,
		description: words.description,
		lang: words.lang,
		dir: 'ltr',
		start_url: './',
		scope: './',
		display: 'standalone',
		theme_color: PALETTES.light.paper,
		background_color: PALETTES.light.paper,
		icons: [
			{ src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
			{ src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
			{ src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
			{ src: 'icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
		],
	};
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}
