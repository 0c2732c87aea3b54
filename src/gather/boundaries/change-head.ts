/** What does `dataset.json` say once outlines are there: their scope, their credit, and how good they are? */

import type { Area } from '../../domain/geometry.ts';
import { listAt, textAt } from '../../load/value-at.ts';
import type { KnownPlace } from '../known-place.ts';
import type { Credit } from './credit-boundaries.ts';

/** What is in scope stays, in its order; what is drawn for the first time comes behind. */
export function listScope(
	head: unknown,
	places: Iterable<KnownPlace>,
	outlines: ReadonlyMap<string, Area>,
): readonly string[] {
	const before = listAt(head, 'scope').map(String);
	const fresh = [...places].map(({ id }) => id).filter((id) => !outlines.has(id) && !before.includes(id));
	return [...before, ...fresh];
}

interface HeadChange {
	readonly scope: readonly unknown[];
	readonly credit: Credit;
	readonly hasNeighbours: boolean;
	readonly movedMetres: number;
}

/** The notes that are written here, so that a later run replaces its own. */
const OWN_NOTE =
	/^The outlines are (those of [^;.]+|generalised: they lie within \d+ metres of the published lines)\.$/;

export function changeHead(head: unknown, { scope, credit, hasNeighbours, movedMetres }: HeadChange) {
	const before = head as Readonly<Record<string, unknown>>;
	const attribution = textAt(head, 'boundaryAttribution');
	const year = credit.year ?? (attribution === credit.attribution ? findYear(head) : undefined);
	const notes = [
		...(year ? [`The outlines are those of ${year}.`] : []),
		`The outlines are generalised: they lie within ${Math.max(10, Math.ceil(movedMetres / 10) * 10)} metres of the published lines.`,
	];
	const others = listAt(head, 'boundaryNotes')
		.map(String)
		.filter((note) => !OWN_NOTE.test(note));
	const basemap = textAt(head, 'basemapAttribution');
	const basemapAttribution =
		!hasNeighbours || basemap.includes(credit.attribution)
			? basemap
			: [basemap, credit.attribution].filter(Boolean).join('. ');
	const isReplaced = attribution !== '' && attribution !== credit.attribution;
	return {
		head: {
			...before,
			scope,
			boundaryAttribution: credit.attribution,
			boundaryNotes: [...notes, ...others],
			...(basemapAttribution && { basemapAttribution }),
		},
		...(isReplaced && { loses: `the boundaryAttribution “${attribution}”` }),
	};
}

/** As an earlier run noted it. */
function findYear(head: unknown): string | undefined {
	const years = listAt(head, 'boundaryNotes').map(
		(note) => /^The outlines are those of ([^;.]+)\.$/.exec(String(note))?.[1],
	);
	return years.find((year) => year !== undefined);
}
