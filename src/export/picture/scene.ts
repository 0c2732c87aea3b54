/** What is there to draw: whose accounts, in whose words, in which colours? */

import { shownVoices } from '../../domain/account-choice.ts';
import { listChanges } from '../../domain/change.ts';
import { type Dataset, findParty, partyOf } from '../../domain/dataset.ts';
import { addDays, type Day } from '../../domain/day.ts';
import type { Ground } from '../../domain/ground.ts';
import { headlineOf } from '../../domain/headline.ts';
import type { VoiceId } from '../../domain/observer.ts';
import type { PartyId } from '../../domain/party.ts';
import type { PlaceId } from '../../domain/place.ts';
import { listNeeds, type Need, type ShownPlaces, showMaps, type VoiceMap } from '../../symbol/shown-place.ts';
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
	/** What it all comes to, in one line. */
	readonly headline: string;
	/** One or more, in the order of the voices. */
	readonly maps: readonly VoiceMap[];
	/** What the name of each place has to have room for on all of them. */
	readonly needs: ReadonlyMap<PlaceId, Need>;
	/** The parties whose colour any of the maps has, in their order. */
	readonly holders: readonly PartyId[];
	readonly palette: Palette;
	colourOf(party: PartyId): string;
	/** That of whoever speaks: an observer has none and stands in grey. */
	voiceColour(voice: VoiceId): string;
}

export function setScene(request: PictureRequest): Scene {
	const { day, text, names, account, other, theme } = request;
	const ground = request.ground.under(other);
	const { dataset } = ground;
	const dayAccounts = ground.on(day);
	const changes = listChanges(ground.on(addDays(day, -1)), dayAccounts);
	const voices = shownVoices(account, dataset);
	const maps = showMaps(voices, dayAccounts, changes, ground);
	const palette = PALETTES[theme];
	const held = new Set(maps.flatMap(({ shown }) => listHolders(shown)));
	return {
		ground,
		dataset,
		day,
		text,
		names,
		headline: text.headline(headlineOf(voices, day, ground), names),
		maps,
		needs: listNeeds(maps.map(({ shown }) => shown)),
		holders: dataset.parties.map(({ id }) => id).filter((id) => held.has(id)),
		palette,
		colourOf: (party) => partyOf(party, dataset).colour[theme],
		voiceColour: (voice) => findParty(voice, dataset)?.colour[theme] ?? palette.muted,
	};
}

/** In whose colours a map is drawn: of ground, of dots, of signs. */
function listHolders({ districts, dots, around }: ShownPlaces): readonly PartyId[] {
	const signed = [...districts, ...dots, ...around].flatMap(({ signs }) => signs);
	return [
		...districts.flatMap(({ fill }) => fill.holders),
		...dots.flatMap(({ dot }) => dot.flatMap((sector) => sector.dot.holder ?? [])),
		...signed.flatMap(({ holder }) => holder ?? []),
	];
}
