// Ids, and what refers to them: each fault of the data costs exactly the lines given.
import { describe, expect, test } from 'vitest';
import type { Edit } from './edited-copy.ts';
import { listProblemsAfter, testProblems } from './edited-folder.ts';

const PARTY = {
	name: { en: 'X' },
	inSentence: { en: 'X' },
	shortName: { en: 'X' },
	colour: { light: '#2c74b3', dark: '#5aa0e0' },
};
const HOLDS = { predicate: 'holds', holder: 'mill', place: 'upper', portion: 'whole' };
const PLACE = {
	'@id': 'upper',
	type: 'Feature',
	properties: { title: 'Upper' },
	types: [{ label: 'canton' }],
	names: [{ toponym: 'Upper', lang: 'en' }],
	geometry: null,
};
const RADIO = { publisher: 'R', title: 'T', published: '1901-05-08', language: 'en', credit: 'R' };
const OUTLINE = {
	type: 'Feature',
	id: 'meadow',
	properties: { labelAt: [0.65, 0.55] },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[0.6, 0.5],
				[0.7, 0.5],
				[0.7, 0.6],
				[0.6, 0.6],
				[0.6, 0.5],
			],
		],
	},
};
const parentOf = (place: number, id: string): Edit => [
	'gazetteer.json',
	['features', place, 'relations'],
	[{ relationType: 'gvp:broaderPartitive', relationTo: id }],
];

test('the invented dataset has no problems', () => {
	expect(listProblemsAfter()).toEqual([]);
});

describe('an unknown', () => {
	testProblems([
		[
			'claimant',
			[['claims.json', [0, 'claimant'], 'mil']],
			'claims.json[0] (m1).claimant: no party or observer "mil"; nearest: "mill". Add it to parties.json or observers.json or correct the id.',
		],
		[
			'holder, even of an alternative',
			[['claims.json', [0, 'alternatives'], [{ note: 'n', assertions: [{ ...HOLDS, holder: 'gild' }] }]]],
			'claims.json[0] (m1).alternatives[0].assertions[0].holder: no party "gild"; nearest: "guild". Add it to parties.json or correct the id.',
		],
		[
			'place',
			[['claims.json', [0, 'assertions', 0, 'place'], 'uper']],
			'claims.json[0] (m1).assertions[0].place: no place "uper"; nearest: "upper". Add it to gazetteer.json or correct the id.',
		],
		[
			'place that is like no other',
			[['context.json', [0, 'mentions', 1], 'atlantis']],
			'context.json[0] (x1).mentions[1]: no place "atlantis". Add it to gazetteer.json or correct the id.',
		],
		[
			'place that is said to be meant',
			[['context.json', [0, 'meant'], { 'ford-twon': 'why' }]],
			'context.json[0] (x1).meant["ford-twon"]: no place "ford-twon"; nearest: "ford-town". Add it to gazetteer.json or correct the id.',
		],
		[
			'source',
			[['claims.json', [0, 'source'], 'gazete']],
			'claims.json[0] (m1).source: no source "gazete"; nearest: "gazette". Add it to sources.json or correct the id.',
		],
		[
			'parent',
			[parentOf(5, 'uper')],
			'gazetteer.json.features[5] (crown).relations[0].relationTo: no place "uper"; nearest: "upper". Add it to gazetteer.json or correct the id.',
		],
		[
			'place with an outline',
			[['boundaries.geojson', ['features', 1, 'id'], 'fjord']],
			'dataset.json.scope[1]: "ford" has no outline; nearest: "fjord". Add it to boundaries.geojson or take it out of scope.',
			'boundaries.geojson.features[1] (fjord).id: no place "fjord"; nearest: "ford". Add it to gazetteer.json or correct the id.',
		],
	]);
});

describe('an id used twice, by', () => {
	testProblems([
		[
			'claims',
			[['claims.json', [1, 'id'], 'm1']],
			'claims.json[1] (m1).id: id "m1" is already used by claims.json[0] (m1). Give one of the two another id.',
		],
		[
			'a claim and context',
			[['context.json', [0, 'id'], 'm1']],
			'context.json[0] (m1).id: id "m1" is already used by claims.json[0] (m1). Give one of the two another id.',
		],
		[
			'sources',
			[['sources.json', [3], { ...RADIO, id: 'radio' }]],
			'sources.json[3] (radio).id: id "radio" is already used by sources.json[1] (radio). Give one of the two another id.',
		],
		[
			'parties',
			[['parties.json', [3], { ...PARTY, id: 'mill' }]],
			'parties.json[3] (mill).id: id "mill" is already used by parties.json[0] (mill). Give one of the two another id.',
		],
		[
			'places',
			[['gazetteer.json', ['features', 15], PLACE]],
			'gazetteer.json.features[15] (upper)["@id"]: id "upper" is already used by gazetteer.json.features[1] (upper). Give one of the two another id.',
		],
		[
			'outlines',
			[['boundaries.geojson', ['features', 4], OUTLINE]],
			'boundaries.geojson.features[4] (meadow).id: id "meadow" is already used by boundaries.geojson.features[3] (meadow). Give one of the two another id.',
			'gazetteer.json.features[11] (barn).geometry.coordinates: the point of "barn" lies 24.9 km outside "meadow". Correct the point (longitude comes first) or the parent.',
		],
		[
			'districts in scope',
			[['dataset.json', ['scope', 3], 'upper']],
			'dataset.json.scope[3]: id "upper" is already used by dataset.json.scope[0]. Remove one of the two.',
		],
	]);
});

describe('ids and levels', () => {
	testProblems([
		[
			'a party with the id of the view of all',
			[['parties.json', [3], { ...PARTY, id: 'both' }]],
			'parties.json[3] (both).id: "both" is reserved for the view of all parties. Give the party another id.',
		],
		[
			'an id that an address would have to escape',
			[['parties.json', [3], { ...PARTY, id: 'The League' }]],
			'parties.json[3].id: "The League" cannot be an id. Use small letters, digits and single hyphens: "deh-salah".',
		],
		['no party', [['parties.json', [], []]], 'parties.json: empty. A dataset needs at least one.'],
		[
			'no district in scope',
			[['dataset.json', ['scope'], []]],
			'dataset.json.scope: no district in scope. Name the districts that carry accounts.',
		],
		[
			'a place in scope that is not of the coloured level',
			[['dataset.json', ['scope', 3], 'two-rivers']],
			'dataset.json.scope[3]: "two-rivers" is a march where a canton is coloured. Take it out of scope, or correct its type in gazetteer.json or colouredLevel.',
			'dataset.json.scope[3]: "two-rivers" has no outline. Add it to boundaries.geojson or take it out of scope.',
		],
		[
			'a district in scope without outline',
			[['boundaries.geojson', ['features', 0], undefined]],
			'dataset.json.scope[0]: "upper" has no outline. Add it to boundaries.geojson or take it out of scope.',
		],
		[
			'a dataset called otherwise than its folder',
			[['dataset.json', ['id'], 'three-rivers']],
			'dataset.json.id: "three-rivers" is not the name of its folder, "two-rivers". Rename one of the two.',
		],
	]);
});

describe('what lies within what', () => {
	testProblems([
		[
			'a place that is its own parent',
			[parentOf(3, 'ford-town')],
			'gazetteer.json.features[3] (ford-town).relations[0].relationTo: places contain each other: ford-town → ford-town. Correct one of these parents.',
		],
		[
			'a circle of three, told once',
			[parentOf(0, 'ford-town')],
			'gazetteer.json.features[0] (two-rivers).relations[0].relationTo: places contain each other: two-rivers → ford-town → ford → two-rivers. Correct one of these parents.',
		],
		[
			'an exception outside the place that it is made of',
			[['claims.json', [2, 'assertions', 0, 'except', 0], 'two-rivers']],
			'claims.json[2] (d1).assertions[0].except[0]: the exception "two-rivers" does not lie within "two-rivers". Correct the exception, or its parents in gazetteer.json.',
		],
		[
			'an assertion of a district out of scope',
			[['dataset.json', ['scope'], ['upper', 'lower']]],
			'claims.json[1] (g1).assertions[0].place: "ford" is a canton out of scope and would be shown nowhere. Add it to scope in dataset.json or name another place.',
			'claims.json[15] (g3).assertions[0].place: "ford" is a canton out of scope and would be shown nowhere. Add it to scope in dataset.json or name another place.',
			'gazetteer.json.features[0] (two-rivers).geometry: "two-rivers" cannot be drawn, though d1 asserts something of it. Give it a point, a labelAt, or an outline in boundaries.geojson.',
		],
		[
			'a claim on all districts within a place that has none',
			[['claims.json', [1, 'assertions', 0, 'reachesDistricts'], true]],
			'claims.json[1] (g1).assertions[0].reachesDistricts: "ford" contains no district in scope. Remove reachesDistricts or name the place that contains them.',
		],
	]);
});

test('faults of different records, and two of one record, are told together', () => {
	expect(
		listProblemsAfter(
			['claims.json', [0, 'claimant'], 'mil'],
			['claims.json', [0, 'assertions', 0, 'predicate'], 'hold'],
			['claims.json', [0, 'exact'], 'We held Upper'],
			['sources.json', [1, 'published'], 'May'],
			['boundaries.geojson', ['features', 2, 'properties', 'labelAt'], [9, 9]],
			['context.json', [0, 'mentions'], []],
		),
	).toEqual([
		'sources.json[1] (radio).published: "May" is no day. Write it as 2021-09-06.',
		'claims.json[0] (m1).claimant: no party or observer "mil"; nearest: "mill". Add it to parties.json or observers.json or correct the id.',
		'claims.json[0] (m1).assertions[0].predicate: expected one of holds, lost, denies, fighting, surrounds, present, advancing, near but got "hold". Use one of them.',
		'claims.json[0] (m1).exact: the quote does not occur in "gazette": after "We h" it goes on with "eld Uppe", the source with "old Uppe". Copy the exact words, with the quotation marks and accents of the source.',
		'context.json[0] (x1).mentions: the quote names "Ford", of which the record does not speak. Add "ford" or "ford-town", or say under meansParty which party is meant.',
		'boundaries.geojson.features[2] (lower).properties.labelAt: the label of "lower" stands outside its outline. Move it inside; longitude comes first.',
	]);
});
