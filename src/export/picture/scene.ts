/** What is there to draw: whose accounts, in whose words, in which colours? */

import { shownParties } from '../../domain/account-choice.ts';
import { type Dataset, partyOf } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import type { Ground } from '../../domain/ground.ts';
import type { PartyId } from '../../domain/party.ts';
import type { Fill } from '../../symbol/fill.ts';
import { type Inks, patternId } from '../../symbol/paint.ts';
import { type ShownPlaces, showPlaces } from '../../symbol/shown-place.ts';
import { PALETTES, type Palette } from '../../symbol/theme.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Naming } from '../../text/naming.ts';
import type { PictureRequest } from './request.ts';

/** All that the parts of a picture are drawn from. */
export interface Scene {
	/** Under the interpretation that is shown. */
	readonly ground: Ground;
	/** Of the ground. */
	readonly dataset: Dataset;
	readonly day: Day;
	readonly text: Catalogue;
	readonly names: Naming;
	/** The parties whose accounts are shown, in their order. */
	readonly parties: readonly PartyId[];
	/** One side, or what is shown left and right of the divider. */
	readonly sides: readonly [ShownPlaces] | readonly [left: ShownPlaces, right: ShownPlaces];
	readonly palette: Palette;
	readonly inks: Inks;
}

/** Apart from those of a page that the picture may stand in. */
const pictureId = (fill: Fill) => `picture-${patternId(fill)}`;

export function setScene(request: PictureRequest): Scene {
	const { day, text, names, split, account, other, theme } = request;
	const ground = request.ground.under(other);
	const { dataset } = ground;
	const show = (choice: typeof account) => showPlaces(ground.on(day), [choice], ground);
	return {
		ground,
		dataset,
		day,
		text,
		names,
		parties: shownParties({ account, split: split ?? null }, dataset),
		sides: split ? [show(split[0]), show(split[1])] : [show(account)],
		palette: PALETTES[theme],
		inks: { colourOf: (party) => partyOf(party, dataset).colour[theme], patternIdOf: pictureId },
	};
}
