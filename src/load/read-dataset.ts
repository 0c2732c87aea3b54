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
import { readOutline } from './outline.ts';
import { type Locate, type Problem, slight } from './problem.ts';
import type { RawDataset } from './raw-dataset.ts';
import { recordOf, withoutRecords } from './record-of.ts';
import { type Records, readRecords } from './records.ts';

export interface Read {
	/** What is sound, without what refers to anything that is not; absent if nothing can be shown. */
	readonly dataset?: Dataset;
	/** None if all is sound. */
	readonly problems: readonly Problem[];
	/** Statements without a fault of their own that are left out with what they refer to. */
	readonly fallen?: readonly Problem[];
	/** How many parts records are shown without. */
	readonly shortened?: number;
	/** What is no fault, and worth a line; looked for when asked for. */
	readonly notes: readonly Problem[];
}

/** What takes a while with much data. */
export type Step = 'quotes' | 'records' | 'names' | 'outlines';

/** Never throws for faulty data. @param onStep called before each step. */
export function readDataset(
	{ raw: all, unread, ...written }: RawDataset,
	onStep: (step: Step) => void = () => {},
): Read {
	const locate = nameRecords(written.locate, all);
	const excess = checkLimits(all, locate);
	if (excess.isOfAll) return { problems: excess.problems, notes: [] };
	const newer = findNewer(all, locate);
	if (newer) return { problems: [newer], notes: [] };
	const raw = withoutRecords(
		all,
		excess.problems.map(({ at }) => at),
	);
	const excessive = new Set(excess.problems.map(({ at }) => recordOf(at)));
	// Of these, the ids are read all the same: what refers to them has no fault of its own.
	const outline = readOutline(all);
	onStep('quotes');
	const quotes = checkQuotes(raw, locate);
	onStep('records');
	const records = readRecords(addPositions(raw, quotes.positions), outline, locate);
	const head = records.head ?? readSoundHead(raw, outline, records.problems);
	onStep('names');
	const toponyms = slight(checkToponyms(records, locate));
	onStep('outlines');
	const geometry = checkGeometry(records, locate);
	const problems = [
		...slight(written.problems),
		...excess.problems,
		// That a file could not be read has been said, and what is too much of a record: what they lack need not be.
		...records.problems.filter(({ file, at }) => !unread.includes(file) && !excessive.has(recordOf(at))),
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
	const sound = isWhole
		? head && { ...records, head, fallen: [], shortened: 0 }
		: keepSound(raw, records, faults, locate);
	if (!sound || sound.head.scope.length === 0) {
		return { problems, notes: problems.length > 0 ? [] : noteGround(records, locate) };
	}
	const dataset = addOutlines(joinRecords(sound.head, sound));
	const { fallen, shortened } = sound;
	// Of what is left out, translations are no fault.
	if (!isWhole) return { dataset, problems, fallen, shortened, notes: [] };
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
