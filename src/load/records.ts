/** Which records of the raw data are sound, and what is wrong with the others? */

import * as v from 'valibot';
import type { Claim, Context } from '../domain/claim.ts';
import type { Observer } from '../domain/observer.ts';
import type { Party } from '../domain/party.ts';
import type { Source } from '../domain/source.ts';
import type { Translations } from '../domain/translation.ts';
import { toProblem } from './advice.ts';
import { checkMissing } from './check-missing.ts';
import { checkOutline } from './check-outline.ts';
import { checkPositions } from './check-quotes.ts';
import type { Outline } from './outline.ts';
import { FILES, type Locate, type Path, type Problem } from './problem.ts';
import { neighbourSchema, valleySchema } from './schema/basemap.ts';
import { boundarySchema } from './schema/boundary.ts';
import { collectionSchema } from './schema/geometry.ts';
import { type Head, headSchema } from './schema/head.ts';
import { observerSchema } from './schema/observer.ts';
import { partySchema } from './schema/party.ts';
import { placeSchema } from './schema/place.ts';
import type { Schema } from './schema/schema.ts';
import { sourceSchema } from './schema/source.ts';
import { claimSchema, contextSchema } from './schema/statement.ts';
import { translationsSchema } from './schema/translation.ts';
import type { Boundary, GazetteerPlace, Neighbour, Pass, ValleyLine } from './to-domain.ts';
import { listAt, valueAt } from './value-at.ts';

/** A sound record and where in the raw data it lies. */
export interface Located<T> {
	readonly at: Path;
	readonly value: T;
}

/** Whatever is sound, record by record: checks that need several records can run beside faulty ones. */
export interface Records {
	/** Absent if faulty. */
	readonly head?: Head;
	readonly outline: Outline;
	readonly parties: readonly Located<Party>[];
	readonly observers: readonly Located<Observer>[];
	readonly places: readonly Located<GazetteerPlace>[];
	readonly boundaries: readonly Located<Boundary>[];
	readonly neighbours: readonly Located<Neighbour>[];
	readonly valley: readonly Located<ValleyLine | Pass>[];
	readonly sources: readonly Located<Source>[];
	readonly claims: readonly Located<Claim>[];
	readonly context: readonly Located<Context>[];
	readonly translations: Translations;
	/** None of these if nothing is wrong. */
	readonly problems: readonly Problem[];
}

/** Each record by itself, then the records among each other. @param outline all that the data defines, be it in `raw` or not. */
export function readRecords(raw: unknown, outline: Outline, locate: Locate): Records {
	const problems: Problem[] = [];

	function read<T>(schema: Schema<T>, at: Path, value = valueAt(raw, ...at)): Located<T> | undefined {
		const result = v.safeParse(schema, value);
		if (result.success) return { at, value: result.output };
		for (const issue of result.issues) problems.push(toProblem(issue, at, locate));
		return undefined;
	}
	function readEach<T>(schema: Schema<T>, ...at: Path): readonly Located<T>[] {
		const sound: Located<T>[] = [];
		for (const [index, value] of listAt(raw, ...at).entries()) {
			const located = read(schema, [...at, index], value);
			if (located) sound.push(located);
		}
		return sound;
	}
	function readList<T>(schema: Schema<T>, part: Part): readonly Located<T>[] {
		read(v.array(v.unknown()), [part]);
		return readEach(schema, part);
	}
	function readFeatures<T>(schema: Schema<T>, part: Part): readonly Located<T>[] {
		read(collectionSchema, [part]);
		return readEach(schema, part, 'features');
	}
	const isThere = (part: Part) => valueAt(raw, part) !== undefined;

	const head = read(headSchema(outline), [], withoutParts(raw))?.value;
	const records = {
		...(head && { head }),
		outline,
		parties: readList(partySchema, 'parties'),
		observers: isThere('observers') ? readList(observerSchema, 'observers') : [],
		places: readFeatures(placeSchema(outline), 'gazetteer'),
		boundaries: readFeatures(boundarySchema(outline), 'boundaries'),
		neighbours: isThere('neighbours') ? readFeatures(neighbourSchema, 'neighbours') : [],
		valley: isThere('valley') ? readFeatures(valleySchema, 'valley') : [],
		sources: readList(sourceSchema, 'sources'),
		claims: readList(claimSchema(outline), 'claims'),
		context: readList(contextSchema(outline), 'context'),
		translations:
			(isThere('translations') ? read(translationsSchema, ['translations'])?.value : undefined) ?? new Map(),
	};
	return {
		...records,
		problems: [
			...problems,
			...checkMissing(raw, records, locate),
			...checkOutline(outline, locate),
			...checkPositions(records, locate),
		],
	};
}

type Part = keyof typeof FILES;

/** What `dataset.json` says. */
export function withoutParts(raw: unknown): unknown {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
	return Object.fromEntries(Object.entries(raw).filter(([key]) => !Object.hasOwn(FILES, key)));
}
