import type { PathOptions } from 'leaflet';
import { memo } from 'react';
import { Polygon } from 'react-leaflet';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import type { Light } from '../panel/light.ts';
import { EDGE_WIDTH, edgeOf } from '../symbol/edge.ts';
import { paintOf } from '../symbol/paint.ts';
import type { ShownPlace } from '../symbol/shown-place.ts';
import { type Rings, toRings } from './lat-lng.ts';

interface Props {
	districts: readonly ShownPlace[];
	around: readonly ShownPlace[];
	selected: PlaceId | null;
	light: Light;
	/** Which panes it is drawn in: those of the right side of a split view are clipped apart. */
	side: 'left' | 'right';
}

const PANES_OF = {
	left: { ground: 'ground', edges: 'edges' },
	right: { ground: 'ground-right', edges: 'edges-right' },
} as const;

/** All that is seen of the ground. It ignores the pointer: drawing order may change here without loss of focus. */
export function DistrictLayers({ districts, around, selected, light, side }: Props) {
	return (
		<>
			<GroundLayers districts={districts} around={around} side={side} />
			<LitOutlines selected={selected} light={light} side={side} />
		</>
	);
}

/** Fills and edges, which stay while something lights up. */
const GroundLayers = memo(function GroundLayers({
	districts,
	around,
	side,
}: Pick<Props, 'districts' | 'around' | 'side'>) {
	const { dataset } = useGround();
	const panes = PANES_OF[side];
	const outline = (place: PlaceId) => ringsOf(place, dataset);
	return (
		<>
			{districts.map(({ place, fill }) => (
				<Outline
					key={place}
					rings={outline(place)}
					pane={panes.ground}
					style={{ stroke: false, fillColor: paintOf(fill), fillOpacity: 1 }}
				/>
			))}
			{districts.map(({ place, accounts }) => (
				<Outline
					key={place}
					rings={outline(place)}
					pane={panes.edges}
					style={{
						color: 'var(--edge)',
						weight: EDGE_WIDTH[edgeOf(accounts)],
						fill: false,
						lineJoin: 'round',
					}}
				/>
			))}
			{around.map(({ place }) => (
				<Outline
					key={place}
					rings={outline(place)}
					pane={panes.edges}
					style={{ color: 'var(--edge)', weight: 3, fill: false, lineJoin: 'round' }}
				/>
			))}
		</>
	);
});

function LitOutlines({ selected, light, side }: Pick<Props, 'selected' | 'light' | 'side'>) {
	const { dataset } = useGround();
	const panes = PANES_OF[side];
	return [...new Set([...light.places, ...(selected ? [selected] : [])])].map((place) => (
		<Outline
			key={place}
			rings={ringsOf(place, dataset)}
			pane={panes.edges}
			style={{
				color: 'var(--ink)',
				weight: place === selected ? 4 : 3.5,
				fill: false,
				lineJoin: 'round',
			}}
		/>
	));
}

function ringsOf(place: PlaceId, dataset: Dataset): Rings | undefined {
	const boundary = dataset.places.get(place)?.boundary;
	return boundary && toRings(boundary);
}

function Outline({ rings, pane, style }: { rings: Rings | undefined; pane: string; style: PathOptions }) {
	return rings ? <Polygon positions={rings} pane={pane} interactive={false} pathOptions={style} /> : null;
}
