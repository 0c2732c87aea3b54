/** What is the least that a test must say to have a party, a place, a claim or a whole dataset? */

import type { Polygon } from 'geojson';
import type { Assertion, Claim, Context, StatementId } from '../src/domain/claim.ts';
import { compareIds } from '../src/domain/compare-ids.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { parseDay, parseSpan } from '../src/domain/day.ts';
import type { Observer, ObserverId } from '../src/domain/observer.ts';
import type { Party, PartyId } from '../src/domain/party.ts';
import type { Place, PlaceId } from '../src/domain/place.ts';
import { TRAITS } from '../src/domain/predicate.ts';
import type { Source, SourceId } from '../src/domain/source.ts';

// Tests write ids as plain text; only these lines brand them, as the loader does for data.
export const partyId = (id: string) => id as PartyId;
export const observerId = (id: string) => id as ObserverId;
export const placeId = (id: string) => id as PlaceId;
export const statementId = (id: string) => id as StatementId;
export const sourceId = (id: string) => id as SourceId;

type AssertionParts = Partial<Omit<Assertion, 'holder' | 'place' | 'except'>> & {
	readonly holder?: string;
	readonly place?: string;
	readonly except?: readonly string[];
};

/**
 * Party a holds the whole of district n, named, unless the test says otherwise; holder and portion only where the
 * predicate has them.
 */
export function anAssertion({
	holder,
	place = 'n',
	except = [],
	portion,
	...rest
}: AssertionParts = {}): Assertion {
	const { predicate = 'holds' } = rest;
	const { hasHolder, portions } = TRAITS[predicate];
	if (holder !== undefined && !hasHolder) throw new Error(`${predicate} has no holder`);
	if (portion !== undefined && portions.length === 0) throw new Error(`${predicate} has no portion`);
	return {
		reachesDistricts: false,
		inferred: false,
		...rest,
		predicate,
		...(hasHolder && { holder: partyId(holder ?? 'a') }),
		...(portions.length > 0 && { portion: portion ?? 'whole' }),
		place: placeId(place),
		except: except.map(placeId),
	};
}

type PassageParts = {
	readonly id?: string;
	readonly exact?: string;
	readonly source?: string;
	/** Where the words stand in the text of the source; a source without stored text has no such place. */
	readonly start?: number;
	readonly mentions?: readonly string[];
	readonly meant?: Readonly<Record<string, string>>;
	/** By toponym. */
	readonly meansParty?: Readonly<Record<string, string>>;
};

type ClaimParts = PassageParts &
	Partial<
		Pick<Claim, 'speaker' | 'role' | 'via' | 'channel' | 'words' | 'about' | 'notVerified' | 'note'>
	> & {
		/** A party or an observer. */
		readonly claimant?: string;
		/** EDTF day or span. */
		readonly said?: string;
		readonly assertions?: readonly AssertionParts[];
		readonly alternatives?: readonly {
			readonly note: string;
			readonly interpretation?: string;
			readonly assertions: readonly AssertionParts[];
		}[];
	};

/** Something that party a said on 2 January 2021; what it asserts of ground is for the test to say. */
export function aClaim(parts: ClaimParts = {}): Claim {
	const { id, exact, source, start, mentions, meant, meansParty, ...others } = parts;
	const { claimant = 'a', said = '2021-01-02', ...rest } = others;
	const span = parseSpan(said);
	if (!span) throw new Error(`"${said}" is no EDTF day or span`);
	return {
		kind: 'claim',
		speaker: `Speaker of ${claimant}`,
		channel: 'statement',
		words: 'own',
		...rest,
		...aPassage({ id, exact, source, start, mentions, meant, meansParty }),
		claimant: partyId(claimant),
		said: span,
		assertions: (parts.assertions ?? []).map(anAssertion),
		alternatives: (parts.alternatives ?? []).map(({ assertions, ...others }) => ({
			...others,
			assertions: assertions.map(anAssertion),
		})),
	};
}

/** A passage by nobody's spokesman. */
export function aContext(
	parts: PassageParts & Partial<Pick<Context, 'channel' | 'about' | 'notVerified' | 'note'>> = {},
): Context {
	const { id, exact, source, start, mentions, meant, meansParty, ...rest } = parts;
	return {
		kind: 'context',
		channel: 'narration',
		words: 'publisher',
		...rest,
		...aPassage({ id, exact, source, start, mentions, meant, meansParty }),
	};
}

function aPassage({
	id = 'c1',
	exact = `words of ${id}`,
	source = 'paper',
	start,
	mentions = [],
	meant = {},
	meansParty = {},
}: {
	[key in keyof PassageParts]: PassageParts[key] | undefined;
}) {
	const position = start !== undefined && { start, end: start + exact.length, prefix: '', suffix: '' };
	return {
		id: statementId(id),
		quote: { source: sourceId(source), exact, ...(position && { position }) },
		mentions: mentions.map(placeId),
		meant: new Map(Object.entries(meant).map(([place, reason]) => [placeId(place), reason])),
		meansParty: Object.entries(meansParty).map(([toponym, party]) => ({ toponym, party: partyId(party) })),
	};
}

export function aParty(id: string, parts: Partial<Omit<Party, 'id'>> = {}): Party {
	return {
		id: partyId(id),
		...namesOf(id),
		colour: { light: '#b8560f', dark: '#e8853b' },
		...parts,
	};
}

export function anObserver(id: string, parts: Partial<Omit<Observer, 'id'>> = {}): Observer {
	return { id: observerId(id), ...namesOf(id), ...parts };
}

function namesOf(id: string) {
	const name = { en: id.toUpperCase() };
	return { name, inSentence: name, shortName: name };
}

type PlaceParts = Partial<Omit<Place, 'id' | 'parent' | 'toponyms'>> & {
	readonly id: string;
	readonly parent?: string | null;
	/** Names in English; other languages are given in `toponyms`. */
	readonly names?: readonly string[];
	readonly toponyms?: Place['toponyms'];
};

/** A district without parent and outline, called by its id in capitals. */
export function aPlace({ id, parent = null, names, toponyms, ...rest }: PlaceParts): Place {
	const title = rest.title ?? names?.[0] ?? id.toUpperCase();
	return {
		level: 'district',
		links: [],
		homonyms: [],
		notes: [],
		...rest,
		id: placeId(id),
		title,
		parent: parent === null ? null : placeId(parent),
		toponyms: toponyms ?? (names ?? [title]).map((text) => ({ text, lang: 'en' })),
	};
}

/** The square whose lower left corner is given, `[lng, lat]`, one degree wide. */
export function unitSquare(lng: number, lat: number): Polygon {
	return {
		type: 'Polygon',
		coordinates: [
			[
				[lng, lat],
				[lng + 1, lat],
				[lng + 1, lat + 1],
				[lng, lat + 1],
				[lng, lat],
			],
		],
	};
}

/** A ring of so many sides around `[0, 0]`, two degrees wide; `count` divides by 4, so that it reaches its box. */
export function aRound(count: number): Polygon {
	const ring = Array.from({ length: count }, (_, i) => {
		const angle = (2 * Math.PI * i) / count;
		return [Math.cos(angle), Math.sin(angle)];
	});
	return { type: 'Polygon', coordinates: [[...ring, [1, 0]]] };
}

export function aSource(parts: Partial<Omit<Source, 'id'>> & { readonly id?: string } = {}): Source {
	const published = parseDay('2021-01-03');
	if (!published) throw new Error('no day');
	return {
		publisher: 'The Paper',
		title: 'What was said',
		published,
		language: 'en',
		credit: 'The Paper',
		notes: [],
		...parts,
		id: sourceId(parts.id ?? 'paper'),
	};
}

type DatasetParts = Partial<Omit<Dataset, 'places' | 'scope' | 'sources'>> & {
	readonly places?: readonly Place[];
	readonly scope?: readonly string[];
	readonly sources?: readonly Source[];
};

// Province p and its districts:
//
//   1 ┌───┬───┐
//     │ w │ n │
//   0 ├───┼───┤
//     │ s │ e │
//  -1 └───┴───┘
//    -1   0   1
const PROVINCE = [
	aPlace({ id: 'p', level: 'province' }),
	aPlace({ id: 'n', parent: 'p', boundary: unitSquare(0, 0), labelAt: [0.5, 0.5] }),
	aPlace({ id: 'e', parent: 'p', boundary: unitSquare(0, -1), labelAt: [0.5, -0.5] }),
	aPlace({ id: 's', parent: 'p', boundary: unitSquare(-1, -1), labelAt: [-0.5, -0.5] }),
	aPlace({ id: 'w', parent: 'p', boundary: unitSquare(-1, 0), labelAt: [-0.5, 0.5] }),
];

/** Parties a and b, and province p with its four districts in scope, about which nobody has said anything. */
export function aDataset(parts: DatasetParts = {}): Dataset {
	const { places = PROVINCE, scope = ['n', 'e', 's', 'w'], sources = [aSource()], ...rest } = parts;
	const nothing = { type: 'FeatureCollection', features: [] } as const;
	return {
		id: 'invented',
		title: { en: 'Invented' },
		version: '1.0.0',
		corrections: [],
		daysNote: 'UTC',
		colouredLevel: 'district',
		boundaryAttribution: 'nobody',
		boundaryNotes: [],
		basemap: {
			neighbours: { ...nothing, features: [] },
			lines: { ...nothing, features: [] },
			passes: { ...nothing, features: [] },
			attribution: '',
		},
		bounds: [-1, -1, 1, 1],
		observers: [],
		translations: new Map(),
		...rest,
		parties: parts.parties ?? [aParty('a'), aParty('b', { colour: { light: '#7a5cc0', dark: '#a58be6' } })],
		scope: scope.map(placeId),
		places: new Map(places.map((place) => [place.id, place])),
		sources: new Map(sources.map((source) => [source.id, source])),
		claims: byId(parts.claims ?? []),
		context: byId(parts.context ?? []),
	};
}

function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
	return [...records].sort((one, other) => compareIds(one.id, other.id));
}
