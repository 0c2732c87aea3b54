/** What is there to draw: whose accounts, in whose words, in which colours? */

import { shownParties } from '../../domain/account-choice.ts';
import { listReadPlaces, readAs } from '../../domain/alternative.ts';
import { type GroundIndex, indexGround } from '../../domain/bearing.ts';
import { type Dataset, partyOf } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import type { PartyId } from '../../domain/party.ts';
import { listPassagePlaces } from '../../domain/passage-place.ts';
import type { Place } from '../../domain/place.ts';
import { readGround } from '../../domain/reading.ts';
import type { Fill } from '../../symbol/fill.ts';
import { type Inks, patternId } from '../../symbol/paint.ts';
import { type ShownPlaces, showPlaces } from '../../symbol/shown-place.ts';
import { PALETTES, type Palette } from '../../symbol/theme.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { PictureRequest } from './request.ts';

/** All that the parts of a picture are drawn from. */
export interface Scene {
	/** Under the reading that is shown. */
	readonly dataset: Dataset;
	readonly index: GroundIndex;
	readonly day: Day;
	readonly text: Catalogue;
	/** The parties whose accounts are shown, in their order. */
	readonly parties: readonly PartyId[];
	/** One side, or what is shown left and right of the divider. */
	readonly sides: readonly [ShownPlaces] | readonly [left: ShownPlaces, right: ShownPlaces];
	readonly passagePlaces: readonly Place[];
	readonly palette: Palette;
	readonly inks: Inks;
}

/** Apart from those of a page that the picture may stand in. */
const pictureId = (fill: Fill) => `picture-${patternId(fill)}`;

export function setScene(request: PictureRequest): Scene {
	const { dataset: usual, day, text, split, account, other, theme } = request;
	const dataset = other ? readAs(other, usual) : usual;
	const index = indexGround(dataset);
	const reading = readGround(day, index, listReadPlaces(usual, dataset));
	const show = (choice: typeof account) => showPlaces(reading, [choice], dataset);
	return {
		dataset,
		index,
		day,
		text,
		parties: shownParties({ account, split: split ?? null }, dataset),
		sides: split ? [show(split[0]), show(split[1])] : [show(account)],
		passagePlaces: listPassagePlaces(dataset),
		palette: PALETTES[theme],
		inks: { colourOf: (party) => partyOf(party, dataset).colour[theme], patternIdOf: pictureId },
	};
}
