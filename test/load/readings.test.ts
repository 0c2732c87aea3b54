// Other readings of the words, and ids that mean something of their own: each fault costs exactly the lines given.
import { describe, expect, test } from 'vitest';
import { listAlternativeReadings } from '../../src/domain/alternative.ts';
import { twoRivers } from '../datasets.ts';
import { type Edit, listProblemsAfter, testProblems } from './edited-folder.ts';

const HOLDS = { predicate: 'holds', holder: 'mill', place: 'upper', portion: 'whole' };
const PARTY = {
	name: { en: 'X' },
	inSentence: { en: 'X' },
	shortName: { en: 'X' },
	colour: { light: '#000000', dark: '#ffffff' },
};

/** Gives a claim alternatives with these names, or none. */
function mayMean(claim: number, ...readings: readonly (string | undefined)[]): Edit {
	const alternatives = readings.map((reading) => ({
		note: 'n',
		...(reading !== undefined && { reading }),
		assertions: [HOLDS],
	}));
	return ['claims.json', [claim, 'alternatives'], alternatives];
}

describe('alternatives of one claim', () => {
	testProblems([
		[
			'with the same reading',
			[mayMean(0, 'banks', 'banks')],
			'claims.json[0].alternatives[1].reading: reading "banks" is already used by this claim. Name it otherwise.',
		],
		[
			'with the same reading, each beyond the first',
			[mayMean(1, 'banks', undefined, 'banks', 'bridge', 'banks')],
			'claims.json[1].alternatives[2].reading: reading "banks" is already used by this claim. Name it otherwise.',
			'claims.json[1].alternatives[4].reading: reading "banks" is already used by this claim. Name it otherwise.',
		],
		['with different readings', [mayMean(0, 'banks', 'bridge')]],
		['without readings', [mayMean(0, undefined, undefined)]],
		[
			'with a reading that an address would have to escape',
			[mayMean(0, 'the banks')],
			'claims.json[0].alternatives[0].reading: "the banks" cannot be an id. Use small letters, digits and single hyphens: "deh-salah".',
		],
		[
			'with a reading called like one that has no name',
			[mayMean(0, 'm1.1')],
			'claims.json[0].alternatives[0].reading: "m1.1" cannot be an id. Use small letters, digits and single hyphens: "deh-salah".',
		],
		[
			'with an empty reading',
			[mayMean(0, '')],
			'claims.json[0].alternatives[0].reading: "" cannot be an id. Use small letters, digits and single hyphens: "deh-salah".',
		],
		[
			'with a reading that is no text',
			[['claims.json', [0, 'alternatives'], [{ note: 'n', reading: 7, assertions: [] }]]],
			'claims.json[0].alternatives[0].reading: expected text but got 7. Correct it.',
		],
	]);
});

test('alternatives of two claims may share a reading', () => {
	expect(listProblemsAfter(mayMean(0, 'banks'), mayMean(2, undefined, 'banks'))).toEqual([]);
});

test('the invented dataset has no other readings', () => {
	expect(listAlternativeReadings(twoRivers.dataset)).toEqual([]);
});

describe('a party', () => {
	testProblems([
		[
			'with the id that stands for what nobody’s spokesman said',
			[['parties.json', [3], { ...PARTY, id: 'context' }]],
			'parties.json[3].id: "context" is reserved for what nobody’s spokesman said. Give the party another id.',
		],
		['with an id that only begins so', [['parties.json', [3], { ...PARTY, id: 'context-party' }]]],
		[
			'with an id that is a property of every object',
			[['parties.json', [3], { ...PARTY, id: 'constructor' }]],
		],
	]);
});
