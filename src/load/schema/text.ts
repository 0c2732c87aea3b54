/** What texts may a field hold: any, an id, a day, a version, a colour, an address? */

import * as v from 'valibot';
import { type Day, parseDay, parseSpan, type Span } from '../../domain/day.ts';
import { isVersion } from '../../domain/version.ts';
import { advise } from '../advice.ts';
import { nearestAmong } from '../nearest.ts';
import { quote } from '../problem.ts';
import { once } from './once.ts';

export const text = v.pipe(v.string(), v.regex(/\S/, advise('empty', 'Fill it in or remove the key.')));

export const texts = v.exactOptional(v.array(text), []);

/** Text by language, English at least. */
export const names = v.objectWithRest({ en: text }, text);

/** A new id, branded by the caller's type: none that every object has a key for. */
export const newId = <Id extends string>() =>
	v.pipe(
		v.string(),
		v.regex(/^(?!(constructor|prototype)$)[a-z0-9]+(-[a-z0-9]+)*$/, ({ input }) =>
			advise(`${quote(input)} cannot be an id`, 'Use small letters, digits and single hyphens: "deh-salah".'),
		),
		v.transform((id) => id as Id),
	);

/**
 * The id of a record defined elsewhere, in `file`. With nothing defined there, that alone is the fault and is
 * told there: each reference then passes.
 */
export const idOf = <Id extends string>(kind: string, known: readonly string[], file: string) => {
	const ids = new Set(known);
	const nearest = nearestAmong(ids);
	return v.pipe(
		v.string(),
		v.check(
			(id) => ids.size === 0 || ids.has(id),
			({ input }) =>
				advise(`no ${kind} ${quote(input)}${nearest(input)}`, `Add it to ${file} or correct the id.`),
		),
		v.transform((id) => id as Id),
	);
};

export const day = parsed<Day>(parseDay, 'no day', 'Write it as 2021-09-06.');

export const span = once(
	parsed<Span & { readonly last: Day }>(
		parseSpan,
		'no EDTF day or span of days',
		'Write it as 2021-09-06, 2021-09, 2021-09-05/2021-09-06 or ../2021-09-06.',
	),
	(value) => (typeof value === 'string' ? value : undefined),
);

export const version = v.pipe(
	v.string(),
	v.check(isVersion, ({ input }) =>
		advise(`${quote(input)} is no version`, 'Write it as 1.0.0: three whole numbers.'),
	),
);

export const colour = v.pipe(
	v.string(),
	v.regex(/^#[0-9a-fA-F]{6}$/, ({ input }) => advise(`${quote(input)} is no colour`, 'Write it as #b8560f.')),
);

/** Only these schemes: an address becomes a link, and `javascript:` must not. */
export const webAddress = v.pipe(
	v.string(),
	v.regex(/^https?:\/\/\S+$/, ({ input }) =>
		advise(`${quote(input)} is no web address`, 'Begin it with https:// or leave the key out.'),
	),
);

/** Where a reader can write to: an address that becomes a link. */
export const contact = v.pipe(
	v.string(),
	v.regex(/^(https:\/\/\S+|mailto:[^\s?@]+@[^\s?@]+(\?\S*)?)$/, ({ input }) =>
		advise(
			`${quote(input)} is no address to write to`,
			'Begin it with https:// or mailto: or leave the key out.',
		),
	),
);

function parsed<T>(parse: (input: string) => T | undefined, fault: string, remedy: string) {
	return v.pipe(
		v.string(),
		v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
			const value = parse(dataset.value);
			if (value !== undefined) return value;
			addIssue({ message: advise(`${quote(dataset.value)} is ${fault}`, remedy) });
			return NEVER;
		}),
	);
}
