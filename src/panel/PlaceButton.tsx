import './place-button.css';
import type { PlaceId } from '../domain/place.ts';
import { useActions } from './actions.ts';
import { useGround } from './ground.ts';

interface Props {
	place: PlaceId;
	className: string;
}

/** A place's name, which leads to its card and lights it on the map. */
export function PlaceButton({ place, className }: Props) {
	const { names } = useGround();
	const { choosePlace, point } = useActions();
	return (
		<button
			type="button"
			className={className}
			onClick={() => choosePlace(place)}
			onFocus={() => point({ place })}
			onBlur={() => point(null)}
			onPointerEnter={() => point({ place })}
			onPointerLeave={() => point(null)}
		>
			{names.place(place)}
		</button>
	);
}
