/** What does a dataset say, as domain types, and what is wrong with it? Asked alike in the page, by the build and by commands. */

import type { Dataset } from '../domain/dataset.ts';
import { addOutlines } from './add-outlines.ts';
import { checkColours } from './check-colours.ts';
import { checkDays, noteDays } from './check-days.ts';
import { checkDrawn } from './check-drawn.ts';
import { checkGeometry } from './check-geometry.ts';
import { checkLimits } from './check-limits.ts';
import { noteNames } from './check-names.ts';
import { addPositions, checkQuotes } from './check-quotes.ts';
import { checkTiles } from './check-tiles.ts';
import { checkToponyms } from './check-toponyms.ts';
import { checkTranslations, noteUntranslated } from './check-translations.ts';
import { checkValues } from './check-values.ts';
import { findNewer } from './format.ts';
import { joinRecords } from './join-records.ts';
import { keepSound, readSoundHead } from './keep-sound.ts';
import { nameRecords } from './name-records.ts';
import { type Locate, type Problem, slight } from './problem.ts';
import type { RawDataset } from './raw-dataset.ts';
import { type Records, readRecords } from './records.ts';

export interface Read {
	/** What is sound, without what refers to anything that is not; absent if nothing can be shown. */
	readonly dataset?: Dataset;
	/** None if all is sound. */
	readonly problems: readonly Problem[];
	/** What is no fault, and worth a line; looked for when asked for. */
	readonly notes: readonly Problem[];
}

/** What takes a while with much data. */
export type Step = 'quotes' | 'records' | 'names' | 'outlines';

/** Never throws for faulty data. @param onStep called before each step. */
export function readDataset(
	{ raw, unread, ...written }: RawDataset,
	onStep: (step: Step) => void = () => {},
): Read {
	const locate = nameRecords(written.locate, raw);
	const tooMuch = checkLimits(raw, locate);
	if (tooMuch.length > 0) return { problems: tooMuch, notes: [] };
	const newer = findNewer(raw, locate);
	if (newer) return { problems: [newer], notes: [] };
	onStep('quotes');
	const quotes = checkQuotes(raw, locate);
	onStep('records');
	const records = readRecords(addPositions(raw, quotes.positions), locate);
	const { outline } = records;
	const head = records.head ?? readSoundHead(raw, outline, records.problems);
	onStep('names');
	const toponyms = slight(checkToponyms(records, locate));
	onStep('outlines');
	const geometry = checkGeometry(records, locate);
	const problems = [
		...slight(written.problems),
		// That a file could not be read has been said; what it lacks need not be.
		...records.problems.filter(({ file }) => !unread.includes(file)),
		...quotes.problems,
		...toponyms,
		...slight(checkDays(records, locate)),
		...slight(checkColours(records, locate)),
		...(head?.tiles ? checkTiles(head.tiles, locate) : []),
		...checkValues(raw, locate),
		...checkDrawn(records, locate),
		...geometry,
	];
	const faults = problems.filter(({ isSlight }) => !isSlight);
	const isWhole = faults.length === 0 && unread.length === 0;
	const sound = isWhole ? head && { ...records, head } : keepSound(raw, records, faults);
	if (!sound || sound.head.scope.length === 0) {
		return { problems, notes: problems.length > 0 ? [] : noteGround(records, locate) };
	}
	const dataset = addOutlines(joinRecords(sound.head, sound));
	// Of what is left out, translations are no fault.
	if (!isWhole) return { dataset, problems, notes: [] };
	const untold = slight(checkTranslations(dataset, locate));
	return {
		dataset,
		problems: [...problems, ...untold],
		// The page asks for none.
		get notes() {
			return [
				...noteDays(records, locate),
				...noteNames(records, locate),
				...noteUntranslated(dataset, locate),
			];
		},
	};
}

/** Somebody who begins has no outlines yet. */
function noteGround({ outline }: Pick<Records, 'outline'>, locate: Locate): readonly Problem[] {
	if (outline.boundaries.length > 0) return [];
	const message = 'no outlines yet, so there is nothing to show';
	return [
		{
			...locate(['boundaries', 'features']),
			message,
			remedy: 'Add those of the districts, and name them in scope.',
		},
	];
}
