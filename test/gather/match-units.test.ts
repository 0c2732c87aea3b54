import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/gather/boundaries/boundary-file.ts';
import { type Matches, matchUnits } from '../../src/gather/boundaries/match-units.ts';
import { type KnownPlace, listKnownPlaces } from '../../src/gather/known-place.ts';
import { aDraft, type DraftPlace } from './ostermark.ts';

interface UnitParts {
	readonly code?: string;
	readonly within?: string;
	readonly other?: string;
}

let count = 0;
function aUnit(name: string, { code, within, other }: UnitParts = {}): Unit {
	count++;
	const names = [name, ...(other ? [other] : [])].map((text) => ({ text, lang: 'en' }));
	const around = within ? [{ names: [{ text: within, lang: 'en' }], codes: [], depth: 1 }] : [];
	return {
		...{ number: count, names, codes: code ? [code] : [], around },
		outline: { type: 'Polygon', coordinates: [] },
	};
}

function match(
	units: readonly Unit[],
	drafts: readonly DraftPlace[],
	isThere: (unit: Unit, place: KnownPlace) => boolean = () => false,
): Matches {
	const all = listKnownPlaces(aDraft(...drafts).get('gazetteer.json'));
	const places = all.filter(({ level }) => level === 'district');
	return matchUnits({ units, places, all, told: new Map(), isThere });
}

/** “alder: Alder, by the name “Alder”” */
function tell({ matched }: Matches): readonly string[] {
	return matched.map(({ unit, place, how }) => `${place.id}: ${unit.names[0]?.text}, ${how}`);
}

describe('a unit is a place', () => {
	it('by its code, before any name', () => {
		const units = [aUnit('Brook', { code: 'pcode:XX01' }), aUnit('Alder')];
		const places = [
			{ id: 'alder', names: ['Alder'], links: ['pcode:xx01'] },
			{ id: 'brook', names: ['Brook'] },
		];
		expect(tell(match(units, places))).toEqual(['alder: Brook, by the code pcode:XX01']);
	});

	it.each([
		['Elm-Hill', 'ELM HILL'],
		['Elmhill', 'Elm Hill'],
		['Élm Ḥill', 'Elm Hill'],
		['کابل', 'كابل'],
	])('by its name, whether it is written %s or %s', (published, known) => {
		expect(match([aUnit(published)], [{ id: 'elm', names: ['Other', known] }]).matched).toHaveLength(1);
	});

	it('by another of its names', () => {
		const units = [aUnit('Brook', { other: 'Beck' })];
		expect(tell(match(units, [{ id: 'beck', names: ['Beck'] }]))).toEqual([
			'beck: Brook, by the name “Beck”',
		]);
	});

	it('by its name without what stands in brackets, or by that, after all whole names', () => {
		const units = [aUnit('Khel (Upper)'), aUnit('Reed (Marsh)'), aUnit('Upper')];
		const places = [{ id: 'khel' }, { id: 'marsh' }, { id: 'upper' }];
		expect(tell(match(units, places))).toEqual([
			'upper: Upper, by the name “Upper”',
			'khel: Khel (Upper), by the name “Khel”',
			'marsh: Reed (Marsh), by the name “Marsh”',
		]);
	});

	it('of two of one name, by what is around it', () => {
		const units = [aUnit('Alder', { within: 'West March' }), aUnit('Alder', { within: 'East March' })];
		const places = [
			{ id: 'east-march', level: 'province', names: ['East  March'] },
			{ id: 'alder', parent: 'east-march' },
		];
		expect(match(units, places).matched.map(({ unit }) => unit)).toEqual([units[1]]);
	});

	it('of two of one name, by where it lies', () => {
		const units = [aUnit('Alder'), aUnit('Alder')];
		const found = match(units, [{ id: 'alder' }], (unit) => unit === units[1]);
		expect(tell(found)).toEqual(['alder: Alder, by the name “Alder” and where it lies']);
		expect(found.matched[0]?.unit).toBe(units[1]);
	});
});

describe('nothing is guessed', () => {
	it('where two units bear the name', () => {
		const units = [aUnit('Alder'), aUnit('alder')];
		const { matched, doubts } = match(units, [{ id: 'alder' }]);
		expect(matched).toEqual([]);
		expect(doubts).toMatchObject([{ place: { id: 'alder' }, candidates: units, sameName: true }]);
	});

	it('where two places bear the name', () => {
		const { matched, doubts } = match(
			[aUnit('Alder')],
			[
				{ id: 'a', names: ['Alder'] },
				{ id: 'b', names: ['Alder'] },
			],
		);
		expect(matched).toEqual([]);
		expect(doubts.map(({ place }) => place.id)).toEqual(['a', 'b']);
	});

	it('where the name is only near', () => {
		const unit = aUnit('Rukha');
		const { matched, doubts, unmatched } = match([unit, aUnit('Dalmeny')], [{ id: 'rokha' }]);
		expect(matched).toEqual([]);
		expect(doubts).toMatchObject([{ place: { id: 'rokha' }, candidates: [unit], sameName: false }]);
		expect(unmatched).toHaveLength(2);
	});

	it('where the file says that it lies elsewhere', () => {
		const places = [
			{ id: 'west-march', level: 'province', names: ['West March'] },
			{ id: 'alder', parent: 'west-march' },
		];
		const { matched, doubts } = match([aUnit('Alder', { within: 'East March' })], places);
		expect(matched).toEqual([]);
		expect(doubts).toMatchObject([{ sameName: true }]);
	});

	it('where no name is like it', () => {
		expect(match([aUnit('Brook')], [{ id: 'quarry' }]).missing).toMatchObject([{ id: 'quarry' }]);
	});
});
