/** What does the gazetteer gain by places of GeoNames: points, names, parents? */

import type { Toponym } from '../../domain/place.ts';
import { listAt, textAt, valueAt } from '../../load/value-at.ts';
import { toFeature, toLink, toName } from '../gazetteer-feature.ts';
import { findNamed, type KnownPlace, makeId } from '../known-place.ts';
import { tagName } from '../language-tag.ts';
import { foldName } from '../spelling.ts';
import { isNamedLike, type Outcome, type Taken } from './decide-place.ts';
import { type AlternateName, type GeoName, levelOf, listNames } from './geonames.ts';
import { findOutline, type KnownGround, liesIn } from './known-ground.ts';

export interface Made {
	/** Of the whole gazetteer. */
	readonly features: readonly unknown[];
	readonly report: readonly string[];
	readonly isChanged: boolean;
}

type Spelt = NonNullable<Outcome['spelt']>;

export function growGazetteer(
	{ taken, spelt }: { readonly taken: readonly Taken[]; readonly spelt: readonly Spelt[] },
	names: ReadonlyMap<string, readonly AlternateName[]>,
	ground: KnownGround,
	administrative: readonly GeoName[],
): Made {
	const features = [...ground.features];
	const ids = new Set(ground.places.map(({ id }) => id));
	const report: string[] = [];
	const done = new Map<string, string>();
	let isChanged = spelt.length > 0;
	for (const { row, find, place } of taken) {
		const alternates = names.get(row.id) ?? [];
		const links = [`gn:${row.id}`, ...listWikidata(alternates)];
		const before = done.get(row.id);
		if (before !== undefined) {
			report.push(`${find.toponym}: the same as ${before}`);
			continue;
		}
		if (place) {
			const other = place.links.find((link) => link.startsWith('gn:') && link !== `gn:${row.id}`);
			if (other) {
				const told = `gn:${row.id} ${row.name} adds nothing to it; remove that link first`;
				report.push(`${place.id}: is ${other} already, so ${told}`);
				continue;
			}
			const at = features.findIndex((feature) => textAt(feature, '@id') === place.id);
			const { feature, what } = grow(features[at], place, row, alternates, links, ground);
			features[at] = feature;
			done.set(row.id, place.id);
			const from = `gn:${row.id} ${row.name}`;
			report.push(
				`${place.id}: ${what === '' ? `has all of ${from} already` : `gains ${what}, from ${from}`}`,
			);
			isChanged ||= what !== '';
			continue;
		}
		const title = isLatin(find.toponym) ? find.toponym : row.name;
		const id = makeId(title, row.asciiName, ids);
		ids.add(id);
		done.set(row.id, id);
		const parent = findParent(row, ground, administrative);
		const added: KnownPlace = {
			...{ id, title, level: levelOf(row), parent: parent.id },
			...{ names: listToponymsOf(row, title, alternates), links },
		};
		const point = { type: 'Point', coordinates: row.position, certainty: 'less-certain' };
		// The centre of a country or a province is no point.
		features.push(toFeature(added, isAround(row) ? undefined : point));
		isChanged = true;
		const where = parent.id ? ` in ${parent.id}` : '';
		const times = find.times > 0 ? `, ${find.times}× in the texts` : '';
		report.push(`${id}: added, ${added.level}${where} (gn:${row.id} ${row.name}${times})${parent.note}`);
	}
	for (const { place, toponym } of spelt) {
		const at = features.findIndex((feature) => textAt(feature, '@id') === place.id);
		const added = toName({ text: toponym, lang: tagName(toponym, '') });
		features[at] = { ...(features[at] as object), names: [...listAt(features[at], 'names'), added] };
		report.push(`${place.id}: gains “${toponym}”, as the texts spell it`);
	}
	return { features, report, isChanged };
}

/** A point only for a place that is no ground: a centre of an outline is none. */
function grow(
	feature: unknown,
	place: KnownPlace,
	row: GeoName,
	alternates: readonly AlternateName[],
	links: readonly string[],
	{ outlines }: KnownGround,
) {
	const before = feature as Readonly<Record<string, unknown>>;
	const names = listToponymsOf(row, place.title, alternates).filter(
		(one) =>
			!place.names.some(
				({ text, lang }) => text === one.text && (lang === one.lang || one.lang.startsWith('und')),
			),
	);
	const added = links.filter((link) => !place.links.some((one) => one.split(':')[0] === link.split(':')[0]));
	const isPoint = !place.point && row.featureClass !== 'A' && !outlines.has(place.id);
	const geometry = isPoint
		? { type: 'Point', coordinates: row.position, certainty: 'less-certain' }
		: valueAt(feature, 'geometry');
	return {
		feature: {
			...before,
			names: [...listAt(feature, 'names'), ...names.map(toName)],
			geometry,
			links: [...listAt(feature, 'links'), ...added.map(toLink)],
		},
		what: [...(isPoint ? ['its point'] : []), ...names.map(({ text }) => `“${text}”`), ...added].join(', '),
	};
}

/** By the dataset’s own outlines first; editions differ, and then a note says so. */
function findParent(row: GeoName, ground: KnownGround, administrative: readonly GeoName[]) {
	const [country, first, second] = row.admin;
	const units = [
		administrative.find(
			({ featureCode, admin }) => featureCode === 'ADM2' && admin.join() === row.admin.join(),
		),
		administrative.find(
			({ featureCode, admin }) => featureCode === 'ADM1' && admin[0] === country && admin[1] === first,
		),
	].filter(
		(unit) => unit !== undefined && unit.id !== row.id && (second !== '' || unit.featureCode === 'ADM1'),
	);
	const named = units.flatMap((unit) => (unit ? [{ unit, place: findUnit(unit, ground) }] : []));
	const countries = ground.places.filter(({ level }) => level === 'country');
	if (isAround(row)) {
		const [country] = row.featureCode === 'ADM1' && countries.length === 1 ? countries : [];
		const note = '; name it, by hand, in the relations of what lies in it';
		return { id: country?.id ?? '', note };
	}
	const around = findOutline(row.position, ground);
	const [nearest] = named;
	if (around !== undefined) {
		const place = ground.places.find(({ id }) => id === around);
		const differs =
			nearest?.unit.featureCode === 'ADM2' &&
			place &&
			!isLinked(nearest.unit, place) &&
			!isNamedLike(nearest.unit, place);
		return { id: around, note: differs ? `; GeoNames has it in ${nearest.unit.name}` : '' };
	}
	const places = [...named.flatMap(({ place }) => place ?? []), ...(countries.length === 1 ? countries : [])];
	const found = places.find((place) => liesIn(row.position, place, ground));
	const [nearestPlace] = places;
	const note =
		nearestPlace && nearestPlace !== found
			? `; it lies outside ${nearestPlace.id}, where GeoNames has it`
			: '';
	return { id: found?.id ?? '', note };
}

/** Whether it has districts within: then none of them is what it lies in. */
function isAround(row: GeoName): boolean {
	return ['country', 'province'].includes(levelOf(row));
}

function isLinked({ id }: GeoName, { links }: KnownPlace): boolean {
	return links.includes(`gn:${id}`);
}

function findUnit(unit: GeoName, { places }: KnownGround): KnownPlace | undefined {
	const linked = places.find((place) => isLinked(unit, place));
	if (linked) return linked;
	const areas = places.filter((place) => !place.point);
	return findNamed({ names: listNames(unit).map((text) => ({ text, lang: '' })), codes: [] }, areas, '');
}

/** The title first, then what is preferred in each language, then all other spellings; each once. */
function listToponymsOf(
	row: GeoName,
	title: string,
	alternates: readonly AlternateName[],
): readonly Toponym[] {
	const tagged = alternates
		.filter(({ language }) => language === '' || /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(language))
		.toSorted((one, other) => Number(other.isPreferred) - Number(one.isPreferred))
		.map(({ name, language }) => ({
			text: name,
			lang: tagName(name, language.slice(0, 3).replace('-', '')),
		}));
	const untold = [row.name, row.asciiName, ...row.alternates].map((text) => ({
		text,
		lang: tagName(text, ''),
	}));
	const all: readonly Toponym[] = [
		{ text: title, lang: 'en' },
		...tagged.filter(({ lang }) => !lang.startsWith('und')),
		...tagged,
		...untold,
	];
	const kept: Toponym[] = [];
	for (const one of all) {
		const isKnown = kept.some(
			({ text, lang }) => text === one.text && (lang === one.lang || one.lang.startsWith('und')),
		);
		if (!isKnown && foldName(one.text) !== '') kept.push(one);
	}
	return kept;
}

function listWikidata(alternates: readonly AlternateName[]): readonly string[] {
	return alternates.filter(({ language }) => language === 'wkdt').map(({ name }) => `wd:${name}`);
}

function isLatin(name: string): boolean {
	return tagName(name, '') === 'und-Latn';
}
