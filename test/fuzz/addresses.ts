/** What goes wrong with an address from anybody? */

import fc from 'fast-check';
import { formatAddress, parseAddress } from '../../src/app/address.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { KEYS } from '../app/hostile-values.ts';

const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.constantFrom(
		'__proto__',
		'constructor',
		'%00',
		'%FF',
		'1e999',
		'<img src=x onerror=alert(1)>',
		'\u202e',
		'x'.repeat(3000),
	),
	fc.tuple(fc.double(), fc.double(), fc.double()).map((parts) => parts.join('/')),
	fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);

/** Keys that are known, or not, once or twice, with values that the dataset knows, or not. */
export function anyAddress({ parties, observers, places, claims }: Dataset): fc.Arbitrary<string> {
	const known = [
		'both',
		...[...parties, ...observers].map(({ id }) => id),
		...[...places.keys()].slice(0, 10),
		...claims.slice(0, 10).flatMap(({ id, said, speaker }) => [id, said.last, speaker]),
		...[
			'overview',
			'districts',
			'article',
			'claims',
			'none',
			'contradict',
			'holds',
			'tweet',
			'fa',
			'1',
			'1.0.0',
		],
	];
	const key = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...KEYS) }, anyText);
	const value = fc.oneof(fc.constantFrom(...known), anyText);
	const encode = fc.constantFrom(encodeURIComponentLoosely, (text: string) => text);
	return fc
		.array(fc.tuple(key, value, encode), { maxLength: 12 })
		.map((parts) => `?${parts.map(([name, text, spell]) => `${name}=${spell(text)}`).join('&')}`);
}

/** Undefined if the address is read, and its view written down as one that is read alike. */
export function findAddressFault(search: string, dataset: Dataset): string | undefined {
	try {
		const { unknown: _, ...read } = parseAddress(search, dataset);
		const written = formatAddress(read, dataset);
		const again = parseAddress(written, dataset);
		if (again.unknown.length > 0)
			return `is written as ${written}, of which ${again.unknown[0]?.name} is unknown`;
		const twice = formatAddress(again, dataset);
		return twice === written ? undefined : `is written as ${written}, and that as ${twice}`;
	} catch (error) {
		return String(error);
	}
}

/** Half of a pair cannot be encoded. */
function encodeURIComponentLoosely(text: string): string {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}
