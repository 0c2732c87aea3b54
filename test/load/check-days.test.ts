// What was said, was said before it was printed.
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/load/problem.ts';
import { buildAfter } from './edited-copy.ts';
import { testProblems } from './edited-folder.ts';

const REMEDY = 'Correct one of the two; for a day that is not given, take the latest possible.';

testProblems([
	['said on the day of publication', [['claims.json', [0, 'said'], '1901-05-09']]],
	['said in days that end then', [['claims.json', [0, 'said'], '../1901-05-09']]],
	[
		'said the day after publication',
		[['claims.json', [0, 'said'], '1901-05-10']],
		`claims.json[0] (m1).said: 1901-05-10 is after 1901-05-09, when the source was published. ${REMEDY}`,
	],
	[
		'said in a month that ends after publication, since it counts from the last day',
		[['claims.json', [0, 'said'], '1901-05']],
		`claims.json[0] (m1).said: 1901-05-31 is after 1901-05-09, when the source was published. ${REMEDY}`,
	],
	[
		'in a source that is said to be older than its words',
		[['sources.json', [1, 'published'], '1901-05-07']],
		`claims.json[1] (g1).said: 1901-05-08 is after 1901-05-07, when the source was published. ${REMEDY}`,
	],
	['speaking of a time to come', [['claims.json', [0, 'about'], '1902']]],
]);

test.each([
	['1899-05-10', []],
	[
		'1892-05-09',
		[
			'claims.json[0] (m1).said: 1892-05-09 is more than two years before 1901-05-09, when the source was published. If the year is right, leave it.',
		],
	],
	['1892/1901-05-08', []],
])('what was said years before it was printed is noted: %s', (said, notes) => {
	const built = buildAfter(['claims.json', [0, 'said'], said]);
	expect(built.problems).toEqual([]);
	expect('notes' in built && built.notes.map(formatProblem)).toEqual(notes);
});

test('what was said at the end of time is not noted as old', () => {
	const built = buildAfter(['claims.json', [0, 'said'], '9999-12-31']);
	expect(built.problems).toHaveLength(1);
	expect('notes' in built ? built.notes : []).toEqual([]);
});
