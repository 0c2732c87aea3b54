import './inset.css';
import { listPassagePlaces } from '../domain/passage-place.ts';
import { layOutInset } from '../symbol/inset.ts';
import { toponymOf } from '../text/naming.ts';
import { useActions } from './actions.ts';
import { useGround } from './ground.ts';
import { useLight } from './light.ts';
import { useResolvedView } from './resolved-view.ts';

const WIDTH = 132;

/** Where the map lies in the country, and the places spoken of that lie outside it. */
export function Inset() {
	const { ground, dataset, text } = useGround();
	const { view } = useResolvedView();
	const light = useLight((now) => now);
	const { choosePlace } = useActions();
	const inset = layOutInset(WIDTH, listPassagePlaces(ground.dataset), dataset);
	if (!inset) return null;
	const { width, height, country, map, outside } = inset;
	return (
		<section className="inset" aria-label={text.inset} style={{ width, height }}>
			<svg width={width} height={height} aria-hidden="true" focusable="false">
				<path className="inset-country" d={country} />
				{map && <rect className="inset-map" {...map} />}
			</svg>
			{outside.map(({ place: { id }, x, y }) => (
				<button
					key={id}
					type="button"
					data-place={id}
					aria-expanded={id === view.place}
					data-is-lit={light.places.has(id)}
					data-is-mentioned={light.mentioned.has(id)}
					style={{ left: x, top: y }}
					onClick={() => choosePlace(id)}
				>
					<span className="point-dot" />
					<span className="point-name">{toponymOf(id, dataset, text.lang)}</span>
				</button>
			))}
		</section>
	);
}
