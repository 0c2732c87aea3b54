import { describe, expect, it } from 'vitest';
import { keyOfFiles } from '../../src/app/open/choose-files.ts';
import {
	isSameOrigin,
	type Origin,
	parseOrigin,
	resolveAddress,
	sayOrigin,
	spellOrigin,
} from '../../src/app/origin.ts';

const BUILT_IN = ['first', 'second'] as const;
const PAGE = 'https://example.org/ground/?account=a';
const FIRST: Origin = { kind: 'built-in', id: 'first' };

describe('what an address names', () => {
	it.each([null, 'first', 'third', '', 'constructor', '-1'])(
		'is the first built-in dataset where it says %s',
		(named) => {
			expect(parseOrigin(named, BUILT_IN)).toEqual(FIRST);
		},
	);

	it.each([
		'second',
		'https://example.net/a.json',
		'http://example.net/export?of=a',
		'maps/a.json',
		'./a.json',
		'/a.json',
		'f/page.html',
		'x.json?x=1',
		'Third',
		'../../etc/passwd',
		'javascript:x.json',
		'https://[',
		'device:',
		'device:1a2b',
	])('is given back: %s', (named) => {
		expect(spellOrigin(parseOrigin(named, BUILT_IN))).toBe(named);
	});

	it.each(['f/page.html', 'x.json?x=1', 'Third', 'https://['])(
		'is an address if no id is spelled so: %s',
		(named) => {
			expect(parseOrigin(named, BUILT_IN)).toEqual({ kind: 'address', address: named });
		},
	);

	it('lies beside the page where it is relative, and nowhere but on the web', () => {
		expect(resolveAddress('maps/a.json', PAGE)).toBe('https://example.org/ground/maps/a.json');
		expect(resolveAddress('//example.net/a.json', PAGE)).toBe('https://example.net/a.json');
		expect(resolveAddress('file:///a.json', PAGE)).toBeUndefined();
		expect(resolveAddress('https://[', PAGE)).toBeUndefined();
	});

	it('is told by its server, or by its name on the device; what is part of the site is not told', () => {
		expect(sayOrigin(FIRST, PAGE)).toBeUndefined();
		expect(sayOrigin({ kind: 'address', address: 'https://example.net/a.json' }, PAGE)).toBe('example.net');
		expect(sayOrigin({ kind: 'address', address: 'a.json' }, PAGE)).toBe('example.org');
		expect(sayOrigin({ kind: 'address', address: 'https://[' }, PAGE)).toBe('https://[');
		expect(sayOrigin({ kind: 'device', key: '1', name: 'a.json' }, PAGE)).toBe('a.json');
	});
});

describe('files of a device', () => {
	const file = (content: string, lastModified = 1) => new File([content], 'a.json', { lastModified });
	const keyOf = (...of: Parameters<typeof file>) => keyOfFiles(new Map([['a.json', file(...of)]]));

	it('are the same until they are changed', () => {
		expect(keyOf('{}')).toBe(keyOf('{}'));
		expect(keyOf('{}', 2)).not.toBe(keyOf('{}'));
		expect(keyOf('{ }')).not.toBe(keyOf('{}'));
	});

	it('are the same by their key, whatever their name', () => {
		const one: Origin = { kind: 'device', key: '1', name: 'a' };
		expect(isSameOrigin(one, { ...one, name: '' })).toBe(true);
		expect(isSameOrigin(one, { ...one, key: '2' })).toBe(false);
	});
});
