import { memo } from 'react';
import { Polygon, Polyline } from 'react-leaflet';
import { listSurroundings } from '../domain/dataset.ts';
import { useGround } from '../panel/ground.ts';
import { toLatLng, toRings } from './lat-lng.ts';
import { EVERY_POINT, strokeOptions } from './path-options.ts';

/** The built-in base map: neighbouring districts, surroundings with outlines of their own, lines. */
export const Surroundings = memo(function Surroundings() {
	const { dataset } = useGround();
	const { neighbours, lines } = dataset.basemap;
	const outlines = [
		...neighbours.features.map((feature) => ({ key: feature.properties.name, geometry: feature.geometry })),
		...listSurroundings(dataset).flatMap((place) =>
			place.boundary ? [{ key: place.id, geometry: place.boundary }] : [],
		),
	];
	return (
		<>
			{outlines.map(({ key, geometry }) => (
				<Polygon
					key={key}
					positions={toRings(geometry)}
					pane="surroundings"
					interactive={false}
					pathOptions={strokeOptions('surroundings')}
					{...EVERY_POINT}
				/>
			))}
			{lines.features.map(({ geometry, properties }) => (
				<Polyline
					key={properties.name}
					positions={geometry.coordinates.map(toLatLng)}
					pane="lines"
					interactive={false}
					pathOptions={strokeOptions(properties.role)}
					{...EVERY_POINT}
				/>
			))}
		</>
	);
});
