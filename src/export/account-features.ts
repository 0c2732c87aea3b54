/** What does each party say of each place on one day, as a feature that any map program can draw? */

import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { Account } from '../domain/account.ts';
import { indexGround } from '../domain/bearing.ts';
import { type Dataset, partyOf } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import { readGround } from '../domain/reading.ts';
import { EDGE_WIDTH, edgeOf } from '../symbol/edge.ts';
import { fillOf } from '../symbol/fill.ts';
import { accountWords, nameIn, placeName } from '../text/account-words.ts';
import { listAlsoSaid } from './also-said.ts';
import { type Evidence, listCreditLines, toEvidence } from './evidence.ts';
import { type Provenance, provenanceOf } from './provenance.ts';
import type { ExportRequest } from './request.ts';

/**
 * Colours that map programs read. Stripes have no place in it: the opacity stands for the portion.
 * @see https://github.com/mapbox/simplestyle-spec
 */
export interface SimpleStyle {
	/** Absent where the account names no one holder, or where the place is not one that is coloured. */
	readonly fill?: string;
	readonly 'fill-opacity': number;
	readonly stroke: string;
	readonly 'stroke-width': number;
}

export interface AccountProperties extends SimpleStyle, Provenance {
	readonly day: string;
	readonly place: string;
	readonly placeName: string;
	readonly level: string;
	readonly party: string;
	readonly partyName: string;
	/** Whose claims these are: the party. */
	readonly claimant: string;
	readonly kind: Account['kind'];
	readonly holder?: string;
	readonly holderName?: string;
	readonly portion?: string;
	readonly basis?: string;
	readonly carriedFrom?: string;
	readonly comparison: string;
	/** The account in words. */
	readonly sentence: string;
	readonly claims: readonly Evidence[];
	/** What it says besides, in few words each. */
	readonly alsoSaid: readonly string[];
	/** Other claims that stand. */
	readonly also: readonly Evidence[];
	/** Ids of claims that no longer stand. */
	readonly overtaken: readonly string[];
	readonly title: string;
	readonly description: string;
}

export type AccountFeature = Feature<Polygon | MultiPolygon | Point | null, AccountProperties> & {
	readonly id: string;
};

/** The account and what it was made of, for formats that lay out the words themselves. */
export interface DrawnAccount {
	readonly account: Account;
	readonly feature: AccountFeature;
}

/** Of neither party: simplestyle's own grey. */
const EDGE_COLOUR = '#555555';
/** Of a place above the districts, which the page too outlines heavily and never fills. */
const OUTER_EDGE_WIDTH = 3;
/** Of a whole place: simplestyle's own, so that what lies beneath still shows. */
const FULL_OPACITY = 0.6;

/** Places above the districts first, so that no district lies hidden beneath one; then in the dataset's order. */
export function drawAccounts(request: ExportRequest): readonly DrawnAccount[] {
	const { dataset, day } = request;
	const readings = [...readGround(day, indexGround(dataset)).values()];
	const isDistrict = (id: PlaceId) => dataset.scope.includes(id);
	const ordered = [
		...readings.filter(({ place }) => !isDistrict(place)),
		...readings.filter(({ place }) => isDistrict(place)),
	];
	return ordered.flatMap(({ accounts, comparison }) =>
		accounts.map((account) => ({ account, feature: toFeature(account, comparison.kind, request) })),
	);
}

function toFeature(account: Account, comparison: string, request: ExportRequest): AccountFeature {
	const { dataset, text } = request;
	const { place: id, party, kind, carriedFrom } = account;
	const place = dataset.places.get(id);
	const words = accountWords(account, dataset, text);
	const sentence = text.account(words);
	const partyName = (one: typeof party) => nameIn(partyOf(one, dataset).name, text.lang);
	const point = place?.point && { type: 'Point' as const, coordinates: place.point.position };
	return {
		type: 'Feature',
		id: `${id}.${party}`,
		geometry: place?.boundary ?? point ?? null,
		properties: {
			title: `${words.place} · ${words.party.short}`,
			description: describe(account, sentence, request),
			place: id,
			placeName: placeName(id, dataset, text),
			level: place?.level ?? '',
			day: account.day,
			party,
			partyName: partyName(party),
			claimant: party,
			kind,
			...('holder' in account && { holder: account.holder, holderName: partyName(account.holder) }),
			...('portion' in account && { portion: account.portion }),
			...('basis' in account && { basis: account.basis }),
			...(carriedFrom !== undefined && { carriedFrom }),
			comparison,
			sentence,
			claims: account.claims.map((claim) => toEvidence(claim, dataset)),
			alsoSaid: listAlsoSaid(account, request),
			also: account.also.map((claim) => toEvidence(claim, dataset)),
			overtaken: account.overtaken.map((claim) => claim.id),
			...provenanceOf(request),
			...styleOf(account, dataset),
		},
	};
}

/** In plain words: the account, what it says besides, its quotes, and that this is what was said. */
function describe(account: Account, sentence: string, request: ExportRequest): string {
	const { dataset, text } = request;
	const quotes = [...account.claims, ...account.also].map((claim) =>
		[`“${claim.quote.exact}”`, ...listCreditLines(claim, dataset, text)].join('\n'),
	);
	return [sentence, ...listAlsoSaid(account, request), ...quotes, text.promise].join('\n\n');
}

function styleOf(account: Account, dataset: Dataset): SimpleStyle {
	const isDistrict = dataset.scope.includes(account.place);
	const stroke = {
		stroke: EDGE_COLOUR,
		'stroke-width': isDistrict ? EDGE_WIDTH[edgeOf([account])] : OUTER_EDGE_WIDTH,
	};
	const [lane] = fillOf([account]);
	const [holder, ...others] = lane?.holders ?? [];
	// Without an opacity of 0 a program would draw its own grey where nothing was said.
	if (!isDistrict || !lane || !holder || others.length > 0) return { 'fill-opacity': 0, ...stroke };
	return {
		fill: partyOf(holder, dataset).colour.light,
		'fill-opacity': Math.round(FULL_OPACITY * lane.inked * 100) / 100,
		...stroke,
	};
}
