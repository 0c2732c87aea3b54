import './toponym.css';
import { useEffect, useRef } from 'react';
import { listNamedAncestors } from '../domain/dataset.ts';
import type { Occurrence } from '../domain/gazetteer.ts';
import type { PlaceId } from '../domain/place.ts';
import { toponymOf } from '../text/naming.ts';
import { useActions } from './actions.ts';
import { useGround } from './ground.ts';
import { Popover } from './Popover.tsx';

interface Props {
	toponym: Occurrence;
	/** As much of the name as stands here. */
	text: string;
}

/** A place's name in a text. It opens the place on the map; where several bear it, it asks which. */
export function ToponymButton({ toponym, text: words }: Props) {
	const { text } = useGround();
	const { choosePlace, point } = useActions();
	const [place, ...others] = toponym.places;
	if (!place || others.length > 0) {
		return (
			<Popover label={words} className="toponym" question={text.whichPlace(toponym.toponym)}>
				<Candidates toponym={toponym} />
			</Popover>
		);
	}
	const light = () => point({ place: place.id });
	const dim = () => point(null);
	return (
		<button
			type="button"
			className="toponym"
			onFocus={light}
			onBlur={dim}
			onPointerEnter={light}
			onPointerLeave={dim}
			onClick={() => choosePlace(place.id)}
		>
			{words}
		</button>
	);
}

/** The places that bear a name. */
function Candidates({ toponym }: Pick<Props, 'toponym'>) {
	const { dataset, text, names } = useGround();
	const { choosePlace, point } = useActions();
	const first = useRef<HTMLButtonElement>(null);
	useEffect(() => first.current?.focus({ preventScroll: true }), []);
	const choose = (place: PlaceId, button: HTMLElement) => {
		// The focus goes back to the name: what is opened gives it back to where it came from.
		button.closest<HTMLElement>('[popover]')?.hidePopover();
		choosePlace(place);
	};
	return toponym.places.map(({ id, level }, i) => (
		<button
			key={id}
			ref={i === 0 ? first : undefined}
			type="button"
			onClick={({ currentTarget }) => choose(id, currentTarget)}
			onFocus={() => point({ place: id })}
			onBlur={() => point(null)}
		>
			<b>{toponymOf(id, dataset, text.lang)}</b>{' '}
			{text.within(text.level(level), listNamedAncestors(id, dataset).slice(0, 1).map(names.place))}
		</button>
	));
}
