import { DOMParser } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { formatSnippet } from '../../src/app/snippet.ts';

const LINK = 'https://example.org/?account=a&words=%22x%22&embed=1';

/** The only element of the code, read as a browser reads attributes. */
function frameOf(snippet: string) {
	const element = new DOMParser().parseFromString(snippet, 'text/xml').documentElement;
	if (!element) throw new Error('no element');
	return element;
}

it('the code is one frame whose attributes give back address and title, whatever they hold', () => {
	const title = 'A “map” of "1 < 2" & <script>alert(1)</script>';
	const snippet = formatSnippet(LINK, title);
	expect(frameOf(snippet).tagName).toBe('iframe');
	expect(frameOf(snippet).getAttribute('src')).toBe(LINK);
	expect(frameOf(snippet).getAttribute('title')).toBe(title);
	expect(snippet.match(/</g)).toHaveLength(2);
	expect(snippet).toContain('?account=a&amp;words=');
});

it('the frame loads when it is near, has no border, and may do what the map needs and no more', () => {
	const frame = frameOf(formatSnippet(LINK, 'Map'));
	expect(frame.getAttribute('loading')).toBe('lazy');
	expect(frame.getAttribute('style')).toBe('border:0');
	expect(frame.getAttribute('allow')).toBe('clipboard-write');
	expect(frame.getAttribute('sandbox')?.split(' ').sort()).toEqual([
		'allow-downloads',
		'allow-popups',
		'allow-popups-to-escape-sandbox',
		'allow-same-origin',
		'allow-scripts',
	]);
});
