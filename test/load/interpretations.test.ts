// Other interpretations of the words, and ids that mean something of their own: each fault costs exactly the lines given.
import { describe, expect, test } from 'vitest';
import { listInterpretations } from '../../src/domain/interpretation.ts';
import { twoRivers } from '../datasets.ts';
import type { Edit } from './edited-copy.ts';
import { listProblemsAfter, testProblems } from './edited-folder.ts';

const HOLDS = { predicate: 'holds', holder: 'mill', place: 'upper', portion: 'whole' };
const PARTY = {
	name: { en: 'X' },
	inSentence: { en: 'X' },
	shortName: { en: 'X' },
	colour: { light: '#2c74b3', dark: '#5aa0e0' },
};

/** Gives a claim alternatives with these names, or none. */
function mayMean(claim: number, ...interpretations: readonly (string | undefined)[]): Edit {
	const alternatives = interpretations.map((interpretation) => ({
		note: 'n',
		...(interpretation !== undefined && { interpretation }),
		assertions: [HOLDS],
	}));
	return ['claims.json', [claim, 'alternatives'], alternatives];
}

describe('alternatives of one claim', () => {
	testProblems([
		[
			'with the same interpretation',
			[mayMean(0, 'banks', 'banks')],
			'claims.json[0] (m1).alternatives[1].interpretation: interpretation "banks" is already used by this claim. Name it otherwise.',
		],
		[
			'with the same interpretation, each beyond the first',
			[mayMean(1, 'banks', undefined, 'banks', 'bridge', 'banks')],
			'claims.json[1] (g1).alternatives[2].interpretation: interpretation "banks" is already used by this claim. Name it otherwise.',
			'claims.json[1] (g1).alternatives[4].interpretation: interpretation "banks" is already used by this claim. Name it otherwise.',
		],
		['with different interpretations', [mayMean(0, 'banks', 'bridge')]],
		['without interpretations', [mayMean(0, undefined, undefined)]],
		[
			'with an interpretation that an address would have to escape',
			[mayMean(0, 'the banks')],
			'claims.json[0] (m1).alternatives[0].interpretation: "the banks" cannot be an id. Use small letters, digits and single hyphens: "deh-salah".',
		],
		[
			'with an interpretation called like one that has no name',
			[mayMean(0, 'm1.1')],
			'claims.json[0] (m1).alternatives[0].interpretation: "m1.1" cannot be an id. Use small letters, digits and single hyphens: "deh-salah".',
		],
		[
			'with an empty interpretation',
			[mayMean(0, '')],
			'claims.json[0] (m1).alternatives[0].interpretation: "" cannot be an id. Use small letters, digits and single hyphens: "deh-salah".',
		],
		[
			'with the name that the key once had',
			[['claims.json', [0, 'alternatives'], [{ note: 'n', reading: 'banks', assertions: [] }]]],
			'claims.json[0] (m1).alternatives[0].reading: "reading" is called "interpretation" now. Rename it.',
		],
		[
			'with an interpretation that is no text',
			[['claims.json', [0, 'alternatives'], [{ note: 'n', interpretation: 7, assertions: [] }]]],
			'claims.json[0] (m1).alternatives[0].interpretation: expected text but got 7. Correct it.',
		],
	]);
});

test('alternatives of two claims may share an interpretation', () => {
	expect(listProblemsAfter(mayMean(0, 'banks'), mayMean(2, undefined, 'banks'))).toEqual([]);
});

test('alternatives of the invented dataset that share one are taken together', () => {
	const interpretations = listInterpretations(twoRivers.dataset).map(({ id, parts }) => [
		id,
		parts.map(({ claim }) => claim.id),
	]);
	expect(interpretations).toEqual([['ford-is-the-town', ['g1', 'g3']]]);
});

describe('a party', () => {
	testProblems([
		[
			'with the id that stands for what nobody’s spokesman said',
			[['parties.json', [3], { ...PARTY, id: 'context' }]],
			'parties.json[3] (context).id: "context" is reserved for what nobody’s spokesman said. Give the party another id.',
		],
		['with an id that only begins so', [['parties.json', [3], { ...PARTY, id: 'context-party' }]]],
	]);
});
