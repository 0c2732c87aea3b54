// What the dataset says of its own versions, and where a reader can write to.
import { describe, expect, test } from 'vitest';
import { twoRivers } from '../datasets.ts';
import { listProblemsAfter, testProblems } from './edited-folder.ts';

const aCorrection = (version: string, date: string, note = 'Ford was spelt Fort.') => ({
	version,
	date,
	note,
});
const VERSION = 'Write it as 1.0.0: three whole numbers.';

describe('corrections', () => {
	test('may be left out', () => {
		expect(twoRivers.dataset.corrections).toEqual([]);
		expect(twoRivers.dataset.contact).toBeUndefined();
	});

	test('reach from the first to that of the present version, two of one day if need be', () => {
		const corrections = [aCorrection('0.0.9', '1901-03-01'), aCorrection('0.1.0', '1901-03-01')];
		expect(listProblemsAfter(['dataset.json', ['corrections'], corrections])).toEqual([]);
	});

	testProblems([
		[
			'need a version that can be compared',
			[
				['dataset.json', ['version'], '1.0'],
				['dataset.json', ['corrections'], [aCorrection('v0.1.0', '1901-03-01')]],
			],
			`dataset.json.version: "1.0" is no version. ${VERSION}`,
			`dataset.json.corrections[0].version: "v0.1.0" is no version. ${VERSION}`,
		],
		[
			'need a day and words',
			[['dataset.json', ['corrections'], [aCorrection('0.1.0', 'March', ' ')]]],
			'dataset.json.corrections[0].date: "March" is no day. Write it as 2021-09-06.',
			'dataset.json.corrections[0].note: empty. Fill it in or remove the key.',
		],
		[
			'come in the order of their versions, one a version',
			[
				[
					'dataset.json',
					['corrections'],
					['0.0.10', '0.0.9', '0.0.9'].map((version) => aCorrection(version, '1901-03-01')),
				],
			],
			'dataset.json.corrections[1].version: "0.0.9" does not come after "0.0.10". Put the newest last, and what one version corrected into one note.',
			'dataset.json.corrections[2].version: "0.0.9" does not come after "0.0.9". Put the newest last, and what one version corrected into one note.',
		],
		[
			'come in the order of their days',
			[
				[
					'dataset.json',
					['corrections'],
					[aCorrection('0.0.1', '1901-03-02'), aCorrection('0.0.2', '1901-03-01')],
				],
			],
			'dataset.json.corrections[1].date: "1901-03-01" is before the correction above it, "1901-03-02". Correct the day, or put the newest last.',
		],
		[
			'of a version to come are refused',
			[['dataset.json', ['corrections'], [aCorrection('0.2.0', '1901-03-01')]]],
			'dataset.json.corrections[0].version: "0.2.0" comes after the dataset’s own version, "0.1.0". Correct one of the two.',
		],
	]);
});

describe('a contact', () => {
	test.each([
		'https://example.org/errors?of=two-rivers',
		'mailto:desk@example.org',
		'mailto:desk@example.org?subject=Two%20Rivers',
	])('may be %s', (contact) => {
		expect(listProblemsAfter(['dataset.json', ['contact'], contact])).toEqual([]);
	});

	test.each(['desk@example.org', 'http://example.org', 'javascript:alert(1)', 'mailto:', 'mailto:desk'])(
		'may not be %s',
		(contact) => {
			expect(listProblemsAfter(['dataset.json', ['contact'], contact])).toEqual([
				`dataset.json.contact: "${contact}" is no address to write to. Begin it with https:// or mailto: or leave the key out.`,
			]);
		},
	);
});
