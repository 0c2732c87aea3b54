import { describe, expect, it, test } from 'vitest';
import { indexToponyms } from '../../src/domain/gazetteer.ts';
import type { PlaceId } from '../../src/domain/place.ts';
import { listRuns, listUsedNames, toRun } from '../../src/gather/places/text-names.ts';

function gazetteer(...names: readonly string[]) {
	return indexToponyms(
		new Map(
			names.map((text) => [
				text as PlaceId,
				{
					...{ id: text as PlaceId, title: text, level: 'village', parent: null },
					...{ toponyms: [{ text, lang: 'en' }], links: [], homonyms: [], notes: [] },
				},
			]),
		),
	);
}

const namesIn = (text: string, ...names: readonly string[]) => listUsedNames([text], gazetteer(...names));

test('every run of words of a text is looked up, in any spelling', () => {
	const runs = listRuns(['They left Élm-Hill; سندبار stands.']);
	expect(['Elm Hill', 'ELM-HILL', 'سندبار', 'left elm hill'].map((name) => runs.has(toRun(name)))).toEqual(
		Array(4).fill(true),
	);
	expect(runs.has(toRun('Elm Brook'))).toBe(false);
});

describe('a name that a text uses', () => {
	it('is told as the text spells it first, with how often', () => {
		expect(namesIn('They left Elm-Hill. Then ELM HILL fell.', 'Elm Hill')).toEqual([
			{ toponym: 'Elm-Hill', times: 2 },
		]);
	});

	it('is the longest that begins there', () => {
		expect(namesIn('They left Elm Hill.', 'Elm', 'Elm Hill').map(({ toponym }) => toponym)).toEqual([
			'Elm Hill',
		]);
	});

	it('has a capital where its script has them', () => {
		expect(namesIn('They met in the bar at noon.', 'Bar')).toEqual([]);
		expect(namesIn('نیروها سندبار را گرفتند', 'سندبار')).toHaveLength(1);
	});

	it.each([
		['a capitalised word before it', 'They asked Commander Reed there.', 'Reed', 'Commander Reed'],
		['a capitalised word behind it', 'They asked Reed Holm there.', 'Reed', 'Reed Holm'],
		['a first word that is nowhere small', 'Snow fell. “Ann Reed, a guide, spoke.', 'Reed', 'Ann Reed'],
		['the beginning of a sentence', 'It rained. Market stalls closed.', 'Market', 'Market stalls'],
	])('may be none beside %s', (_, text, name, within) => {
		expect(namesIn(text, name)).toEqual([{ toponym: name, times: 1, within }]);
	});

	it.each([
		['a first word that is small elsewhere', 'It rained in May. In Reed it snowed.', 'Reed'],
		['the end of another', 'They spoke to Ann. Elm Hill fell.', 'Elm Hill'],
		['another name behind a comma', 'They left Reed, Holm and others.', 'Reed'],
	])('is one beside %s', (_, text, name) => {
		expect(namesIn(text, name)).toEqual([{ toponym: name, times: 1 }]);
	});

	it('is one if it is at any of its times', () => {
		const [reed] = namesIn('Reed Holm spoke. They left Reed. Then Reed Holm slept.', 'Reed');
		expect(reed).toEqual({ toponym: 'Reed', times: 3 });
	});
});
