/** Which records of the raw data are sound, and what is wrong with the others? */

import * as v from 'valibot';
import type { Claim, Context } from '../domain/claim.ts';
import type { Party } from '../domain/party.ts';
import type { Source } from '../domain/source.ts';
import { toProblem } from './advice.ts';
import { checkOutline } from './check-outline.ts';
import { listAt, readOutline, valueAt } from './outline.ts';
import { FILES, type Locate, type Path, type Problem } from './problem.ts';
import {
	type Neighbour,
	neighbourSchema,
	type Pass,
	type ValleyLine,
	valleySchema,
} from './schema/basemap.ts';
import { type Boundary, boundarySchema } from './schema/boundary.ts';
import { type Head, headSchema } from './schema/head.ts';
import { partySchema } from './schema/party.ts';
import { type GazetteerPlace, placeSchema } from './schema/place.ts';
import type { Schema } from './schema/schema.ts';
import { sourceSchema } from './schema/source.ts';
import { claimSchema, contextSchema } from './schema/statement.ts';

/** A sound record and where in the raw data it lies. */
export interface Located<T> {
	readonly at: Path;
	readonly value: T;
}

/** Whatever is sound, record by record: checks that need several records can run beside faulty ones. */
export interface Records {
	/** Absent if faulty. */
	readonly head?: Head;
	readonly parties: readonly Located<Party>[];
	readonly places: readonly Located<GazetteerPlace>[];
	readonly boundaries: readonly Located<Boundary>[];
	readonly neighbours: readonly Located<Neighbour>[];
	readonly valley: readonly Located<ValleyLine | Pass>[];
	readonly sources: readonly Located<Source>[];
	readonly claims: readonly Located<Claim>[];
	readonly context: readonly Located<Context>[];
	/** None of these if nothing is wrong. */
	readonly problems: readonly Problem[];
}

/** Each record by itself, then their ids among each other. A faulty record does not hide faults of the others. */
export function readRecords(raw: unknown, locate: Locate): Records {
	const outline = readOutline(raw);
	const problems: Problem[] = [];
	const read = <T>(schema: Schema<T>, value: unknown, at: Path): readonly Located<T>[] => {
		const result = v.safeParse(schema, value);
		if (result.success) return [{ at, value: result.output }];
		problems.push(...result.issues.map((issue) => toProblem(issue, at, locate)));
		return [];
	};
	const readEach = <T>(schema: Schema<T>, ...at: Path): readonly Located<T>[] => {
		const list = valueAt(raw, ...at);
		if (Array.isArray(list)) return list.flatMap((record, index) => read(schema, record, [...at, index]));
		if (list !== undefined || !OPTIONAL.includes(at[0] ?? '')) {
			const message = list === undefined ? 'missing' : 'expected a list';
			problems.push({ ...locate(at), message, remedy: 'Write the records as a list.' });
		}
		return [];
	};
	const head = read(headSchema(outline), withoutParts(raw), [])[0]?.value;
	const records = {
		...(head && { head }),
		parties: readEach(partySchema, 'parties'),
		places: readEach(placeSchema(outline), 'gazetteer', 'features'),
		boundaries: readEach(boundarySchema(outline), 'boundaries', 'features'),
		neighbours: readEach(neighbourSchema, 'neighbours', 'features'),
		valley: readEach(valleySchema, 'valley', 'features'),
		sources: readEach(sourceSchema, 'sources'),
		claims: readEach(claimSchema(outline), 'claims'),
		context: readEach(contextSchema(outline), 'context'),
	};
	for (const part of ['parties', 'sources'] as const) {
		if (listAt(raw, part).length > 0 || valueAt(raw, part) === undefined) continue;
		problems.push({ ...locate([part]), message: 'empty', remedy: 'A dataset needs at least one.' });
	}
	return { ...records, problems: [...problems, ...checkOutline(outline, locate)] };
}

/** Parts that a dataset may lack. */
const OPTIONAL: readonly (string | number)[] = ['neighbours', 'valley'];

function withoutParts(raw: unknown): unknown {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
	return Object.fromEntries(Object.entries(raw).filter(([key]) => !(key in FILES)));
}
