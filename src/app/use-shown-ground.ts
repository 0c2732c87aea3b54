/** Which ground does a view show: of which reading of the words, on which day? */

import { useMemo } from 'react';
import { type AlternativeReading, findReading, listReadPlaces, readAs } from '../domain/alternative.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Reading, readGround } from '../domain/reading.ts';
import { createGround, type Ground, indexDataset } from '../panel/ground.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { View } from './view.ts';

interface ShownGround {
	readonly ground: Ground;
	/** Every place on the day shown. */
	readonly reading: Reading;
	/** The other reading of the words, if one is shown. */
	readonly other: AlternativeReading | undefined;
}

/** Worked out anew only as far as the view, the dataset or the words have changed. */
export function useShownGround(view: View, dataset: Dataset, text: Catalogue): ShownGround {
	const usual = useMemo(() => indexDataset(dataset), [dataset]);
	const other = useMemo(
		() => (view.reading === null ? undefined : findReading(view.reading, dataset)),
		[view.reading, dataset],
	);
	const read = useMemo(
		() => (other ? indexDataset(readAs(other, dataset), usual.index) : usual),
		[other, dataset, usual],
	);
	const ground = useMemo(() => createGround(read, text), [read, text]);
	const { index } = ground;
	const places = useMemo(() => listReadPlaces(dataset, index.dataset), [dataset, index]);
	const reading = useMemo(() => readGround(view.day, index, places), [view.day, index, places]);
	return { ground, reading, other };
}
