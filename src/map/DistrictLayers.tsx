import type { PathOptions } from 'leaflet';
import { Fragment, memo, useMemo } from 'react';
import { Polygon } from 'react-leaflet';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import { EDGES } from '../symbol/edge.ts';
import { TINT } from '../symbol/fill.ts';
import { mergeAlike, type Painted } from '../symbol/merge-alike.ts';
import { paintOf } from '../symbol/paint.ts';
import type { ShownPlace } from '../symbol/shown-place.ts';
import { toRings } from './lat-lng.ts';
import { EVERY_POINT, fillOptions, strokeOptions } from './path-options.ts';
import { useManyInView } from './use-many-in-view.ts';

interface Props {
	districts: readonly ShownPlace[];
	around: readonly ShownPlace[];
	selected: PlaceId | null;
	light: Light;
}

/** All that is seen of the ground. It ignores the pointer: drawing order may change here without loss of focus. */
export function DistrictLayers({ districts, around, selected, light }: Props) {
	return (
		<>
			<GroundLayers districts={districts} around={around} />
			{[...new Set([...light.places, ...(selected ? [selected] : [])])].map((place) => (
				<Outline
					key={place}
					place={place}
					pane="light"
					style={strokeOptions(place === selected ? 'chosen' : 'lit')}
				/>
			))}
		</>
	);
}

/** Fills and edges, which stay while something lights up. */
const GroundLayers = memo(function GroundLayers({ districts, around }: Pick<Props, 'districts' | 'around'>) {
	const { dataset } = useGround();
	const isMerged = useManyInView();
	const painted = useMemo(
		() => (isMerged ? mergeAlike(districts, dataset) : districts),
		[isMerged, districts, dataset],
	);
	// In another order, all is painted anew.
	return <Painting key={String(isMerged)} painted={painted} around={around} />;
});

function Painting({ painted, around }: { painted: readonly Painted[]; around: readonly Painted[] }) {
	const edges = [...around, ...painted].sort((a, b) => EDGES.indexOf(a.edge) - EDGES.indexOf(b.edge));
	return (
		<>
			{painted.map(({ place, fill }) => (
				<Outline
					key={place}
					place={place}
					pane="ground"
					style={fillOptions(paintOf(fill), fill.tone === 'tint' ? TINT : 1)}
				/>
			))}
			{edges.map(({ place, edge }) => (
				<Fragment key={place}>
					{edge === 'inferred' && <Outline place={place} pane="edges" style={strokeOptions('gap')} />}
					<Outline place={place} pane="edges" style={strokeOptions(edge)} />
				</Fragment>
			))}
		</>
	);
}

/** Drawn anew only in another style: the same one is always the same object. */
const Outline = memo(function Outline({
	place,
	pane,
	style,
}: {
	place: PlaceId;
	pane: string;
	style: PathOptions;
}) {
	const { dataset } = useGround();
	const boundary = dataset.places.get(place)?.boundary;
	return boundary ? (
		<Polygon
			positions={toRings(boundary)}
			pane={pane}
			interactive={false}
			pathOptions={style}
			{...EVERY_POINT}
		/>
	) : null;
});
