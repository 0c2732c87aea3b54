/** What does each voice say of each place on one day, as a feature that any map program can draw? */

import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { Account } from '../domain/account.ts';
import { partyOf, voiceOf } from '../domain/dataset.ts';
import type { PlaceAccounts } from '../domain/day-accounts.ts';
import type { Ground } from '../domain/ground.ts';
import type { VoiceId } from '../domain/observer.ts';
import { headlineSaying } from '../domain/saying.ts';
import { dotOf } from '../symbol/dot.ts';
import { edgeOf } from '../symbol/edge.ts';
import { fillOf, INKED } from '../symbol/fill.ts';
import { kindOf } from '../symbol/shown-place.ts';
import { STROKES } from '../symbol/stroke.ts';
import { nameIn } from '../text/naming.ts';
import { listAlsoSaid } from './also-said.ts';
import { type Evidence, listCreditLines, toEvidence } from './evidence.ts';
import { listTold, type Provenance, provenanceOf } from './provenance.ts';
import type { ExportRequest } from './request.ts';

/**
 * Colours that map programs read. Stripes have no place in it: the opacity stands for the portion.
 * @see https://github.com/mapbox/simplestyle-spec
 */
export interface SimpleStyle {
	/** Absent where the account names no one holder, or where the place is not one that is coloured. */
	readonly fill?: string;
	/** Of a place drawn as a point: its holder's, where the account names one. */
	readonly 'marker-color'?: string;
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
	readonly isObserver: boolean;
	/** Whose claims these are: the party's, or the observer's. */
	readonly claimant: string;
	readonly kind: Account['kind'];
	readonly holder?: string;
	readonly holderName?: string;
	readonly portion?: string;
	readonly basis?: string;
	/** What it says first was said of the district around (`inwards`), or of a place inside (`outwards`). */
	readonly lent?: string;
	readonly carriedFrom?: string;
	/** Of the parties' accounts; absent from an observer's, which is compared with nobody's. */
	readonly comparison?: string;
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
/** Of a whole place: simplestyle's own, so that what lies beneath still shows. */
const FULL_OPACITY = 0.6;

/** Places around the districts first and those inside them last, so that none lies hidden beneath another. */
export function drawAccounts(request: ExportRequest): readonly DrawnAccount[] {
	const { ground, day } = request;
	const depth = { around: 0, ground: 1, inside: 2 };
	const depthOf = ({ place }: PlaceAccounts) => depth[ground.standingOf(place)];
	const ordered = [...ground.on(day).values()].sort((a, b) => depthOf(a) - depthOf(b));
	return ordered.flatMap(({ accounts, observed, comparison }) => [
		...accounts.map((account) => ({
			account,
			feature: toFeature(account, { isObserver: false, comparison: comparison.kind }, request),
		})),
		...observed.map((account) => ({ account, feature: toFeature(account, { isObserver: true }, request) })),
	]);
}

function toFeature(
	account: Account,
	beside: Pick<AccountProperties, 'isObserver' | 'comparison'>,
	request: ExportRequest,
): AccountFeature {
	const { ground, text, names } = request;
	const { dataset } = ground;
	const { place: id, voice, kind, holder, portion, basis, carriedFrom } = account;
	const { lent } = headlineSaying(account);
	const place = dataset.places.get(id);
	const sentence = text.account(account, names);
	const nameOf = (one: VoiceId) => nameIn(voiceOf(one, dataset).name, text.lang);
	const point = place?.point && { type: 'Point' as const, coordinates: place.point.position };
	return {
		type: 'Feature',
		id: `${id}.${voice}`,
		geometry: place?.boundary ?? point ?? null,
		properties: {
			title: `${names.place(id)} · ${names.voice(voice).short}`,
			description: describe(account, sentence, request),
			place: id,
			placeName: names.place(id),
			level: place?.level ?? '',
			day: request.day,
			party: voice,
			partyName: nameOf(voice),
			...beside,
			claimant: voice,
			kind,
			...(holder !== undefined && { holder, holderName: nameOf(holder) }),
			...(portion !== undefined && { portion }),
			...(basis !== undefined && { basis }),
			...(lent !== undefined && { lent }),
			...(carriedFrom !== undefined && { carriedFrom }),
			sentence,
			claims: account.claims.map((claim) => toEvidence(claim, dataset)),
			alsoSaid: listAlsoSaid(account, request),
			also: account.also.map((claim) => toEvidence(claim, dataset)),
			overtaken: account.overtaken.map((claim) => claim.id),
			...provenanceOf(request, listTold(account)),
			...styleOf(account, ground),
		},
	};
}

/** In plain words: the account, what it says besides, its quotes, and that this is what was said. */
function describe(account: Account, sentence: string, request: ExportRequest): string {
	const { ground, text } = request;
	const quotes = [...account.claims, ...account.also].map((claim) =>
		[text.quoted(claim.quote.exact), ...listCreditLines(claim, ground.dataset, text)].join('\n'),
	);
	return [sentence, ...listAlsoSaid(account, request), ...quotes, text.promise].join('\n\n');
}

function styleOf(account: Account, ground: Ground): SimpleStyle {
	const { dataset } = ground;
	const isDistrict = dataset.scope.includes(account.place);
	const stroke = {
		stroke: EDGE_COLOUR,
		'stroke-width': STROKES[edgeOf(account)].width,
	};
	const { tone, holders } = fillOf(account);
	const [holder, ...others] = holders;
	if (kindOf(account.place, ground) === 'dots') {
		const { holder: dotHolder } = dotOf(account);
		const colour = dotHolder === undefined ? EDGE_COLOUR : partyOf(dotHolder, dataset).colour.light;
		return { 'marker-color': colour, 'fill-opacity': 0, ...stroke };
	}
	// Without an opacity of 0 a program would draw its own grey where nothing was said.
	if (!isDistrict || !holder || others.length > 0) return { 'fill-opacity': 0, ...stroke };
	return {
		fill: partyOf(holder, dataset).colour.light,
		'fill-opacity': Math.round(FULL_OPACITY * INKED[tone] * 100) / 100,
		...stroke,
	};
}
