/** How is a built file read that the build has checked already? Without looking at it twice; what may be left out is filled in. */

import type { Alternative, Assertion, Claim, Context } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { parseSpan, type Span } from '../domain/day.ts';
import type { Source } from '../domain/source.ts';
import type { Translations } from '../domain/translation.ts';
import { type Parts, toDataset } from './to-dataset.ts';
import {
	type Neighbour,
	toBoundary,
	toClaim,
	toContext,
	toPass,
	toPlace,
	toTranslation,
	type ValleyLine,
	type WrittenBoundary,
	type WrittenClaim,
	type WrittenContext,
	type WrittenPass,
	type WrittenPlace,
	type WrittenTranslation,
} from './to-domain.ts';

/** What need not be written. */
type Lax<T, Key extends keyof T> = Omit<T, Key> & Partial<Pick<T, Key>>;

interface Collection<T> {
	readonly features: readonly T[];
}

type LaxAssertion = Lax<Assertion, 'except' | 'reachesDistricts' | 'inferred'>;
type LaxAlternative = Omit<Alternative, 'assertions'> & { readonly assertions: readonly LaxAssertion[] };
type Bare = 'mentions' | 'meant' | 'meansParty';
type Spans = 'said' | 'about';

type FileContext = Lax<Omit<WrittenContext, Spans>, Bare> & { readonly about?: string };
type FileClaim = Lax<Omit<WrittenClaim, Spans | 'assertions' | 'alternatives'>, Bare> & {
	readonly said: string;
	readonly about?: string;
	readonly assertions: readonly LaxAssertion[];
	readonly alternatives?: readonly LaxAlternative[];
};

/** The one file of a dataset as it is written. */
interface File
	extends Lax<
		Omit<
			Parts,
			'gazetteer' | 'boundaries' | 'neighbours' | 'valley' | 'sources' | 'claims' | 'context' | 'translations'
		>,
		'corrections' | 'boundaryNotes' | 'observers'
	> {
	readonly gazetteer: Collection<Lax<WrittenPlace, 'relations' | 'links' | 'homonyms' | 'descriptions'>>;
	readonly boundaries: Collection<WrittenBoundary>;
	readonly neighbours?: Collection<Neighbour>;
	readonly valley?: Collection<ValleyLine | WrittenPass>;
	readonly sources: readonly Lax<Source, 'notes'>[];
	readonly claims: readonly FileClaim[];
	readonly context: readonly FileContext[];
	readonly translations?: Readonly<Record<string, string | Lax<WrittenTranslation, 'draft'>>>;
}

/** @param json the very text that the build checked: whatever else it is, this throws or gives nonsense. */
export function openDataset(json: string): Dataset {
	const file = JSON.parse(json) as File;
	return toDataset({
		corrections: [],
		boundaryNotes: [],
		observers: [],
		...file,
		gazetteer: file.gazetteer.features.map((place) =>
			toPlace({ relations: [], links: [], homonyms: [], descriptions: [], ...place }),
		),
		boundaries: file.boundaries.features.map(toBoundary),
		neighbours: file.neighbours?.features ?? [],
		valley: (file.valley?.features ?? []).map((feature) =>
			feature.geometry.type === 'Point' ? toPass(feature as WrittenPass) : (feature as ValleyLine),
		),
		sources: file.sources.map((source) => ({ notes: [], ...source })),
		claims: file.claims.map(openClaim),
		context: file.context.map(openContext),
		translations: openTranslations(file.translations ?? {}),
	});
}

const BARE = { mentions: [], meant: {}, meansParty: {} };

function openClaim({ said, about, assertions, alternatives = [], ...claim }: FileClaim): Claim {
	return toClaim({
		...BARE,
		...claim,
		...openAbout(about),
		said: openSpan(said),
		assertions: assertions.map(openAssertion),
		alternatives: alternatives.map((one) => ({ ...one, assertions: one.assertions.map(openAssertion) })),
	});
}

function openContext({ about, ...context }: FileContext): Context {
	return toContext({ ...BARE, ...context, ...openAbout(about) });
}

function openAssertion(assertion: LaxAssertion): Assertion {
	return { except: [], reachesDistricts: false, inferred: false, ...assertion };
}

function openAbout(about: string | undefined): { readonly about?: Span } {
	return about === undefined ? {} : { about: openSpan(about) };
}

function openSpan(edtf: string): Claim['said'] {
	const span = parseSpan(edtf);
	if (!span) throw new Error(`Expected days but got "${edtf}"`);
	return span;
}

function openTranslations(written: NonNullable<File['translations']>): Translations {
	return new Map(
		Object.entries(written).map(([language, one]) => [
			language,
			typeof one === 'string' ? { file: one } : toTranslation({ draft: false, ...one }),
		]),
	);
}
