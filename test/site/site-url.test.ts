import { describe, expect, it } from 'vitest';
import { parseSiteUrl } from '../../src/site/site-url.ts';

describe('where the site will stand', () => {
	it.each([
		['https://example.org', 'https://example.org/'],
		['https://example.org/ground', 'https://example.org/ground/'],
		['http://localhost:8080/a/b/', 'http://localhost:8080/a/b/'],
	])('is a folder: %s', (setting, href) => {
		const parsed = parseSiteUrl(setting);
		expect('siteUrl' in parsed && parsed.siteUrl?.href).toBe(href);
	});

	it.each([undefined, ''])('is unknown where it is unset: %j', (setting) => {
		expect(parseSiteUrl(setting)).toEqual({ siteUrl: undefined });
	});

	it.each([
		['example.org', 'expected an absolute address'],
		['/ground/', 'expected an absolute address'],
		['ftp://example.org/', 'expected https or http'],
		['https://me:word@example.org/', 'expected no user and no password'],
		['https://example.org/?lang=fa', 'expected nothing after the path'],
		['https://example.org/#map', 'expected nothing after the path'],
		['https://example.org/index.html', 'expected a folder'],
	])('is refused in one line with a remedy: %s', (setting, fault) => {
		const remedy =
			"Set the address of the site's folder, such as https://example.org/ground/, or leave it unset.";
		expect(parseSiteUrl(setting)).toEqual({
			problem: `SITE_URL: ${fault}, but it is "${setting}". ${remedy}`,
		});
	});
});
