// A language in which something is named, and something else is not: a note, and no fault.
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/load/problem.ts';
import { buildAfter, type Edit } from './edited-copy.ts';
import { listProblemsAfter } from './edited-folder.ts';

const IN_FA = 'no name in "fa", in which others have one. Add it; until then the English one is shown.';

function listNotesAfter(...edits: readonly Edit[]): readonly string[] {
	const built = buildAfter(...edits);
	return 'notes' in built ? built.notes.map(formatProblem) : [];
}

test('data in one language has no notes', () => {
	expect(listNotesAfter()).toEqual([]);
});

test('a language of the title is wanted of parties, observers, and places that are spoken of', () => {
	const edit: Edit = ['dataset.json', ['title', 'fa'], 'دو رود'];
	expect(listProblemsAfter(edit)).toEqual([]);
	const notes = listNotesAfter(edit);
	expect(notes).toContain(`parties.json[0] (mill).name: ${IN_FA}`);
	expect(notes).toContain(`parties.json[0] (mill).inSentence: ${IN_FA}`);
	expect(notes).toContain(`observers.json[0] (wardens).shortName: ${IN_FA}`);
	expect(notes).toContain(`gazetteer.json.features[6] (hay).names: ${IN_FA}`);
	// Nobody speaks of the country of that name.
	expect(notes.some((note) => note.includes('(delta-land)'))).toBe(false);
	expect(notes).toHaveLength(4 * 3 + 14);
});

test('two that are missing are told in one line', () => {
	const notes = listNotesAfter(
		['dataset.json', ['title', 'fa'], 'دو رود'],
		['dataset.json', ['title', 'ps'], 'دوه سیندونه'],
	);
	expect(notes).toContain(
		'parties.json[2] (delta).name: no name in "fa" and "ps", in which others have one. Add it; until then the English one is shown.',
	);
});

test('a toponym says its script, a name need not', () => {
	const notes = listNotesAfter(
		['dataset.json', ['title', 'fa'], 'دو رود'],
		['gazetteer.json', ['features', 6, 'names', 1], { toponym: 'کاه', lang: 'fa-Arab' }],
	);
	expect(notes.some((note) => note.includes('(hay)'))).toBe(false);
});

test('a name of a party alone makes a language one of the dataset', () => {
	const notes = listNotesAfter(['parties.json', [0, 'name', 'el'], 'Μύλος']);
	expect(notes[0]).toBe(
		'dataset.json.title: no name in "el", in which others have one. Add it; until then the English one is shown.',
	);
	// Its Greek name was there before.
	expect(notes.some((note) => note.includes('(upper)'))).toBe(false);
});
