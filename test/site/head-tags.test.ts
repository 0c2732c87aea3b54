import type { HtmlTagDescriptor } from 'vite';
import { describe, expect, it } from 'vitest';
import { listHeadTags } from '../../src/site/head-tags.ts';
import type { SiteWords } from '../../src/site/site-words.ts';

const WORDS: SiteWords = {
	lang: 'en',
	name: 'Mills',
	title: 'Mills: <Two> & "three" rivers',
	description: 'Who says what of the mills.',
	picture: 'Map: two rivers',
};
const SITE = new URL('https://example.org/mills/');

/** What the tag of that name, property or relation says. */
function find(tags: readonly HtmlTagDescriptor[], key: string): unknown {
	const tag = tags.find(({ attrs }) => [attrs?.['name'], attrs?.['property'], attrs?.['rel']].includes(key));
	return tag?.attrs?.['content'] ?? tag?.attrs?.['href'];
}

describe('a preview of a link', () => {
	it('has title, description and a picture with its description', () => {
		const tags = listHeadTags(WORDS, SITE);
		expect(find(tags, 'og:title')).toBe(WORDS.title);
		expect(find(tags, 'og:description')).toBe(WORDS.description);
		expect(find(tags, 'description')).toBe(WORDS.description);
		expect(find(tags, 'og:image')).toBe('https://example.org/mills/preview.png');
		expect(find(tags, 'og:image:alt')).toBe(WORDS.picture);
		expect(find(tags, 'og:type')).toBe('website');
		expect(find(tags, 'twitter:card')).toBe('summary_large_image');
	});

	it('has absolute addresses where the site is known, and else none', () => {
		const keys = ['canonical', 'og:url', 'og:image'];
		const known = listHeadTags(WORDS, SITE);
		for (const key of keys) expect(find(known, key), key).toMatch(/^https:\/\/example\.org\/mills\//);
		const unknown = listHeadTags(WORDS, undefined);
		for (const key of [...keys, 'og:image:alt']) expect(find(unknown, key), key).toBeUndefined();
		expect(find(unknown, 'og:title')).toBe(WORDS.title);
		expect(find(unknown, 'twitter:card')).toBe('summary');
	});
});

it('a title with markup in it is text', () => {
	const [title] = listHeadTags(WORDS, undefined);
	expect(title).toEqual({ tag: 'title', children: 'Mills: &lt;Two> &amp; "three" rivers' });
});
