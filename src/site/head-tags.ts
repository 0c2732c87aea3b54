/** What does the head of the page tell browsers, searches and programs that show links? */

import type { HtmlTagDescriptor } from 'vite';
import { PALETTES } from '../symbol/theme.ts';
import type { SiteWords } from './site-words.ts';

/** The picture for previews, in `public/`. */
export const PREVIEW = { file: 'preview.png', width: 1200, height: 630 };

/** Addresses in it are absolute, as their readers want them; those that would be wrong without `siteUrl` are left out. */
export function listHeadTags(words: SiteWords, siteUrl: URL | undefined): HtmlTagDescriptor[] {
	return [
		{ tag: 'title', children: toHtml(words.title) },
		named('description', words.description),
		themeColour('light'),
		themeColour('dark'),
		property('og:type', 'website'),
		property('og:site_name', words.name),
		property('og:title', words.title),
		property('og:description', words.description),
		named('twitter:card', siteUrl ? 'summary_large_image' : 'summary'),
		...(siteUrl ? listAddresses(words, siteUrl) : []),
	];
}

function listAddresses(words: SiteWords, siteUrl: URL): HtmlTagDescriptor[] {
	return [
		{ tag: 'link', attrs: { rel: 'canonical', href: siteUrl.href } },
		property('og:url', siteUrl.href),
		property('og:image', new URL(PREVIEW.file, siteUrl).href),
		property('og:image:type', 'image/png'),
		property('og:image:width', `${PREVIEW.width}`),
		property('og:image:height', `${PREVIEW.height}`),
		property('og:image:alt', words.picture),
	];
}

function named(name: string, content: string): HtmlTagDescriptor {
	return { tag: 'meta', attrs: { name, content } };
}

/** Open Graph's own attribute: ogp.me. */
function property(name: string, content: string): HtmlTagDescriptor {
	return { tag: 'meta', attrs: { property: name, content } };
}

function themeColour(theme: 'light' | 'dark'): HtmlTagDescriptor {
	return {
		tag: 'meta',
		attrs: { name: 'theme-color', content: PALETTES[theme].paper, media: `(prefers-color-scheme: ${theme})` },
	};
}

/** Vite escapes attributes, not texts. */
function toHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
