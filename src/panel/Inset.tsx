import type { Position } from 'geojson';
import { memo } from 'react';
import { isInBounds } from '../domain/passage-place.ts';
import type { PlaceId } from '../domain/place.ts';
import { toponymOf } from '../text/account-words.ts';
import { useGround } from './ground.ts';

const WIDTH = 132;

/** Where the map lies in the country, and the places spoken of that lie outside it. */
export const Inset = memo(function Inset({
	onSelect,
	selected,
	lit,
}: {
	onSelect: (place: PlaceId) => void;
	selected: PlaceId | null;
	/** Places that light up. */
	lit: ReadonlySet<PlaceId>;
}) {
	const { dataset, text, passagePlaces } = useGround();
	const { country } = dataset.basemap;
	if (!country) return null;
	const polygons =
		country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates;
	const project = frame(polygons.flat(2));
	const [west, south, east, north] = dataset.bounds;
	const [left, top] = project.point([west, north]);
	const [right, bottom] = project.point([east, south]);
	const outside = passagePlaces.filter((place) => {
		const [x, y] = project.point(place.point?.position ?? [Number.NaN, Number.NaN]);
		const isOnInset = x >= 0 && x <= WIDTH && y >= 0 && y <= project.height;
		return isOnInset && !isInBounds(place, dataset);
	});
	return (
		<section className="inset" aria-label={text.inset} style={{ width: WIDTH, height: project.height }}>
			<svg width={WIDTH} height={project.height} aria-hidden="true" focusable="false">
				<path
					className="inset-country"
					d={polygons
						.flat()
						.map(
							(ring) =>
								`M${ring
									.map((position) =>
										project
											.point(position)
											.map((n) => n.toFixed(1))
											.join(' '),
									)
									.join('L')}Z`,
						)
						.join('')}
				/>
				<rect className="inset-map" x={left} y={top} width={right - left} height={bottom - top} />
			</svg>
			{outside.map(({ id, point }) => {
				const [x, y] = project.point(point?.position ?? [0, 0]);
				return (
					<button
						key={id}
						type="button"
						data-place={id}
						aria-expanded={id === selected}
						data-is-lit={lit.has(id)}
						style={{ left: x, top: y }}
						onClick={() => onSelect(id)}
					>
						<span className="point-dot" />
						<span className="point-name">{toponymOf(id, dataset, text.lang)}</span>
					</button>
				);
			})}
		</section>
	);
});

/** Plate carrée with the scale of the middle latitude, fitted to `WIDTH`. */
function frame(positions: readonly Position[]) {
	const lngs = positions.map(([lng = 0]) => lng);
	const lats = positions.map(([, lat = 0]) => lat);
	const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const scale = WIDTH / ((east - west) * squeeze);
	const point = ([lng = 0, lat = 0]: Position): [number, number] => [
		(lng - west) * squeeze * scale,
		(north - lat) * scale,
	];
	return { point, height: (north - south) * scale };
}
