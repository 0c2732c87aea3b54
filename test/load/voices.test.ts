// Who speaks, and of whom: observers beside parties, names that mean a party, and what a predicate is said of.
import { describe, expect, test } from 'vitest';
import { voiceOf } from '../../src/domain/dataset.ts';
import type { VoiceId } from '../../src/domain/observer.ts';
import { twoRivers } from '../datasets.ts';
import type { Edit } from './edited-copy.ts';
import { listProblemsAfter, testProblems } from './edited-folder.ts';

const OBSERVER = { name: { en: 'X' }, inSentence: { en: 'X' }, shortName: { en: 'X' } };
const CONTEXT = {
	id: 'x1',
	source: 'gazette',
	channel: 'narration',
	words: 'publisher',
};
const HOLDER = 'Name the party of which it is said.';
const PORTION = (order: string) => `Write ${order}: how much of the place.`;

const observed = (id: string): Edit => ['observers.json', [1], { ...OBSERVER, id }];

describe('an observer', () => {
	test('speaks like a party', () => {
		const { dataset } = twoRivers;
		expect(dataset.observers.map(({ id }) => id)).toEqual(['wardens']);
		const spoken = dataset.claims.find(({ id }) => id === 'w1');
		expect(voiceOf(spoken?.claimant as VoiceId, dataset).shortName).toEqual({ en: 'Wardens' });
	});

	testProblems([
		[
			'may be missing, as may all of them',
			[
				['observers.json', [], []],
				['claims.json', [], []],
			],
		],
		[
			'can hold nothing',
			[['claims.json', [0, 'assertions', 0, 'holder'], 'wardens']],
			'claims.json[0] (m1).assertions[0].holder: "wardens" is an observer, and an observer can hold nothing. Name a party, or move the observer to parties.json.',
		],
		[
			'can hold nothing in an alternative either',
			[['claims.json', [1, 'alternatives', 0, 'assertions', 0, 'holder'], 'wardens']],
			'claims.json[1] (g1).alternatives[0].assertions[0].holder: "wardens" is an observer, and an observer can hold nothing. Name a party, or move the observer to parties.json.',
		],
		[
			'has another id than every party',
			[observed('mill')],
			'observers.json[1] (mill).id: id "mill" is already used by parties.json[0] (mill). Give one of the two another id.',
		],
		[
			'has another id than every observer',
			[observed('wardens')],
			'observers.json[1] (wardens).id: id "wardens" is already used by observers.json[0] (wardens). Give one of the two another id.',
		],
		[
			'has another id than the view of all',
			[observed('both')],
			'observers.json[1] (both).id: "both" is reserved for the view of all parties. Give the observer another id.',
		],
		[
			'has another id than what nobody said',
			[observed('context')],
			'observers.json[1] (context).id: "context" is reserved for what nobody’s spokesman said. Give the observer another id.',
		],
		[
			'has no colour',
			[['observers.json', [0, 'colour'], { light: '#2c74b3', dark: '#5aa0e0' }]],
			'observers.json[0] (wardens).colour: unknown key "colour". Remove it, correct its name, or let it begin with x-; known are id, name, inSentence, shortName.',
		],
		[
			'that nobody defines cannot speak',
			[['claims.json', [10, 'claimant'], 'warden']],
			'claims.json[10] (w1).claimant: no party or observer "warden"; nearest: "wardens". Add it to parties.json or observers.json or correct the id.',
		],
	]);
});

describe('through whose hands words came', () => {
	test('is told of a claim', () => {
		expect(twoRivers.dataset.claims.find(({ id }) => id === 'm4')?.via).toBe('the Ferry Telegraph');
	});

	testProblems([
		[
			'is said or left out',
			[['claims.json', [0, 'via'], '']],
			'claims.json[0] (m1).via: empty. Fill it in or remove the key.',
		],
		[
			'is no matter of context',
			[['context.json', [0, 'via'], 'the Ferry Telegraph']],
			'context.json[0] (x1).via: unknown key "via"; nearest: "id". Remove it, correct its name, or let it begin with x-; known are id, source, exact, prefix, position, channel, words, about, mentions, meant, meansParty, notVerified, note.',
		],
	]);
});

describe('a name of a place that means a party', () => {
	test('is kept as the quote spells it', () => {
		const { claims } = twoRivers.dataset;
		expect(claims.find(({ id }) => id === 'g2')?.meansParty).toEqual([{ toponym: 'Delta', party: 'delta' }]);
	});

	testProblems([
		[
			'is told apart from one that nobody explains',
			[['claims.json', [6, 'meansParty'], undefined]],
			'claims.json[6] (g2).mentions: the quote names "Delta", of which the record does not speak. Add "delta-land", or say under meansParty which party is meant.',
		],
		['may mean the place as well', [['claims.json', [6, 'mentions'], ['delta-land']]]],
		[
			'may be meant besides, under other words',
			[
				['claims.json', [6, 'mentions'], ['delta-land']],
				['claims.json', [6, 'meant'], { 'delta-land': 'the words are “its boats”' }],
			],
		],
		[
			'occurs in the quote',
			[['claims.json', [0, 'meansParty'], { Delta: 'delta' }]],
			'claims.json[0] (m1).meansParty.Delta: the quote does not name "Delta". Remove it, or write the name of a place as the quote spells it.',
		],
		[
			'is one of the gazetteer',
			[['claims.json', [6, 'meansParty', 'League'], 'delta']],
			'claims.json[6] (g2).meansParty.League: "League" is no name of a place there. Remove it, or write the name of a place as the quote spells it.',
		],
		[
			'is spelt as in the quote',
			[['claims.json', [6, 'meansParty'], { DELTA: 'delta' }]],
			'claims.json[6] (g2).meansParty.DELTA: the quote does not name "DELTA". Remove it, or write the name of a place as the quote spells it.',
			'claims.json[6] (g2).mentions: the quote names "Delta", of which the record does not speak. Add "delta-land", or say under meansParty which party is meant.',
		],
		[
			'means a party that there is',
			[['claims.json', [6, 'meansParty', 'Delta'], 'wardens']],
			'claims.json[6] (g2).meansParty.Delta: no party "wardens". Add it to parties.json or correct the id.',
		],
		[
			'may stand in context',
			[
				[
					'context.json',
					[0],
					{ ...CONTEXT, exact: 'The Delta League answered on Wednesday', meansParty: { Delta: 'delta' } },
				],
			],
		],
	]);
});

describe('what is said', () => {
	testProblems([
		[
			'of forces has no portion',
			[['claims.json', [3, 'assertions', 1, 'portion'], 'part']],
			'claims.json[3] (d2).assertions[1].portion: `present` has no portion. Leave it out.',
		],
		[
			'of fighting has no holder either, and both are told',
			[
				[
					'claims.json',
					[5, 'assertions', 0],
					{ predicate: 'fighting', holder: 'mill', place: 'hay', portion: 'part' },
				],
			],
			'claims.json[5] (m3).assertions[0].holder: `fighting` has no holder. Leave it out.',
			'claims.json[5] (m3).assertions[0].portion: `fighting` has no portion. Leave it out.',
		],
		[
			'of control has a holder and a portion',
			[['claims.json', [4, 'assertions', 0], { predicate: 'lost', place: 'crown' }]],
			`claims.json[4] (m2).assertions[0].holder: missing: \`lost\` has a holder. ${HOLDER}`,
			`claims.json[4] (m2).assertions[0].portion: missing: \`lost\` has a portion. ${PORTION('whole, most, part')}`,
		],
		[
			'of what is denied has a portion, and of forces a holder',
			[
				['claims.json', [11, 'assertions', 0, 'portion'], undefined],
				['claims.json', [10, 'assertions', 0, 'holder'], undefined],
			],
			`claims.json[10] (w1).assertions[0].holder: missing: \`near\` has a holder. ${HOLDER}`,
			`claims.json[11] (w2).assertions[0].portion: missing: \`denies\` has a portion. ${PORTION('part, most, whole')}`,
		],
		[
			'in an alternative is read the same way',
			[['claims.json', [1, 'alternatives', 0, 'assertions', 0, 'predicate'], 'near']],
			'claims.json[1] (g1).alternatives[0].assertions[0].portion: `near` has no portion. Leave it out.',
		],
	]);

	test('of forces may reach every district', () => {
		const assertion = {
			predicate: 'present',
			holder: 'delta',
			place: 'two-rivers',
			except: ['ford'],
			reachesDistricts: true,
		};
		expect(listProblemsAfter(['claims.json', [2, 'assertions', 0], assertion])).toEqual([]);
	});
});

describe('levels that are named to readers', () => {
	test('are kept in the dataset', () => {
		expect(twoRivers.dataset.ancestorLevels).toEqual(['canton', 'march']);
	});

	testProblems([
		['may be none', [['dataset.json', ['ancestorLevels'], []]]],
		[
			'are levels of places',
			[['dataset.json', ['ancestorLevels', 1], 'marsh']],
			'dataset.json.ancestorLevels[1]: no place is a "marsh"; nearest: "march". Name levels that gazetteer.json has: march, canton, town, height, village, crossing, base, area, road, valley, country.',
		],
	]);
});
