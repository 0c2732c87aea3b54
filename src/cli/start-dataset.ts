/** What stands in the files of a dataset that somebody begins? As much as is needed, and an example to write over. */

import { BOTH } from '../domain/account-choice.ts';
import { CONTEXT } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import { toFeature } from '../gather/gazetteer-feature.ts';
import { makeId } from '../gather/known-place.ts';
import type { Country } from '../load/country.ts';
import { FORMAT } from '../load/format.ts';
import { printJson } from '../load/print-json.ts';
import { FILES, HEAD_FILE } from '../load/problem.ts';

export interface Start {
	readonly id: string;
	readonly title: string;
	readonly country?: Country;
	readonly level: string;
	/** Names in English of places of that level, each once; without outlines, as yet. */
	readonly districts: readonly string[];
	/** Names in English, each once, at least one. */
	readonly parties: readonly string[];
	readonly published: Day;
}

/** Of equal weight on the paper of either theme, as far apart as six can be, and of no flag. */
const COLOURS = [
	{ light: '#bb5318', dark: '#f38551' },
	{ light: '#7662c6', dark: '#a694fd' },
	{ light: '#078165', dark: '#15b891' },
	{ light: '#ba4a74', dark: '#f37da5' },
	{ light: '#037aa9', dark: '#01aef0' },
	{ light: '#757600', dark: '#a7a815' },
] as const;

export const MAX_PARTIES = COLOURS.length;

const TEXT_FILE = 'article.txt';
const EXAMPLE = 'This sentence is invented, to show how a claim is written';

/** Texts by file name. There is no ground yet: outlines are official facts, and none are made up. */
export function startDataset(start: Start): ReadonlyMap<string, string> {
	const parties = nameParties(start.parties);
	const [first] = parties;
	const files: readonly (readonly [string, unknown])[] = [
		[HEAD_FILE, toHead(start)],
		[FILES.parties, parties],
		[FILES.sources, [toSource(start)]],
		[FILES.claims, [toClaim(first?.id ?? '', start)]],
		[FILES.context, []],
		[FILES.gazetteer, { type: 'FeatureCollection', features: toPlaces(start) }],
		[FILES.boundaries, { type: 'FeatureCollection', features: [] }],
	];
	return new Map([
		...files.map(([name, value]) => [name, printJson(value)] as const),
		[
			TEXT_FILE,
			`Paste the article here, in place of these lines.\n\n“${EXAMPLE},” a spokeswoman said.\n`,
		] as const,
	]);
}

function toHead({ id, title, country, level }: Start) {
	return {
		format: FORMAT,
		id,
		title: { en: title },
		version: '0.1.0',
		daysNote: country ? `Days of ${country.name}` : 'Days at the place of the conflict',
		colouredLevel: level,
		scope: [],
		...(country && { basemapAttribution: 'Inset: Natural Earth', country: country.code }),
	};
}

function nameParties(names: readonly string[]) {
	const taken = new Set<string>([BOTH, CONTEXT]);
	return names.map((name, index) => {
		const id = makeId(name, `party-${index + 1}`, taken);
		taken.add(id);
		const words = { en: name };
		return { id, name: words, inSentence: words, shortName: words, colour: COLOURS[index] };
	});
}

function toPlaces({ country, level, districts }: Start): readonly object[] {
	const taken = new Set<string>();
	const add = (title: string, ofLevel: string, other: string, parent = '') => {
		const id = makeId(title, other, taken);
		taken.add(id);
		return { id, title, level: ofLevel, parent, names: [{ text: title, lang: 'en' }], links: [] };
	};
	const around = country ? [add(country.name, 'country', 'country')] : [];
	const within = districts.map((name, index) => add(name, level, `place-${index + 1}`, around[0]?.id));
	return [...around, ...within].map((place) => toFeature(place));
}

function toSource({ published }: Start) {
	return {
		id: 'article',
		publisher: 'Name the publisher',
		title: 'Copy the title',
		published,
		language: 'en',
		credit: 'Name the publisher and the day',
		textFile: TEXT_FILE,
	};
}

function toClaim(claimant: string, { published }: Start) {
	return {
		id: 'c1',
		source: 'article',
		exact: EXAMPLE,
		claimant,
		speaker: 'a spokeswoman',
		channel: 'not-given',
		words: 'own',
		said: published,
		assertions: [],
		note: 'An example: write over it what the article says.',
	};
}
