import './toponym.css';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { listNamedAncestors } from '../domain/dataset.ts';
import type { Occurrence } from '../domain/gazetteer.ts';
import type { PlaceId } from '../domain/place.ts';
import { toponymOf } from '../text/naming.ts';
import { useActions } from './actions.ts';
import { useGround } from './ground.ts';

interface Props {
	toponym: Occurrence;
	/** As much of the name as stands here. */
	text: string;
}

/** A place's name in a text. It opens the place on the map; where several bear it, it asks which. */
export function ToponymButton({ toponym, text: words }: Props) {
	const { choosePlace, point } = useActions();
	const [isOpen, setOpen] = useState(false);
	const close = useCallback(() => setOpen(false), []);
	const button = useRef<HTMLButtonElement>(null);
	const { places } = toponym;
	const [only] = places.length === 1 ? places : [];
	const lead = only ? { onFocus: () => point({ place: only.id }), onBlur: () => point(null) } : {};
	return (
		<>
			<button
				ref={button}
				type="button"
				className="toponym"
				aria-expanded={only ? undefined : isOpen}
				{...lead}
				onPointerEnter={lead.onFocus}
				onPointerLeave={lead.onBlur}
				onClick={() => (only ? choosePlace(only.id) : setOpen(!isOpen))}
			>
				{words}
			</button>
			{isOpen && <Candidates toponym={toponym} anchor={button.current} onClose={close} />}
		</>
	);
}

interface CandidatesProps {
	toponym: Occurrence;
	anchor: HTMLElement | null;
	onClose: () => void;
}

/** The places that bear a name, in a small list beneath it. */
function Candidates({ toponym, anchor, onClose }: CandidatesProps) {
	const { dataset, text, names } = useGround();
	const { choosePlace, point } = useActions();
	const list = useRef<HTMLSpanElement>(null);
	const rect = anchor?.getBoundingClientRect();
	const openedAt = useRef(rect?.top ?? 0);
	useEffect(() => {
		list.current?.querySelector('button')?.focus({ preventScroll: true });
		// It stands still: once the text moves beneath it, it points at nothing.
		const onScroll = () => {
			if (Math.abs((anchor?.getBoundingClientRect().top ?? 0) - openedAt.current) > 4) onClose();
		};
		window.addEventListener('scroll', onScroll, { capture: true });
		return () => window.removeEventListener('scroll', onScroll, { capture: true });
	}, [onClose, anchor]);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		onClose();
		anchor?.focus();
	};
	const choose = (place: PlaceId) => {
		// The button pressed goes away; where it stood, the focus comes back to.
		anchor?.focus();
		onClose();
		choosePlace(place);
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: within a paragraph, where a fieldset may not stand
		<span
			ref={list}
			className="candidates"
			role="group"
			// Where browsers do not focus a button that is clicked, the list itself takes the focus and stays.
			tabIndex={-1}
			aria-label={text.whichPlace(toponym.toponym)}
			style={{
				...beside(rect, toponym.places.length),
				left: Math.min(rect?.left ?? 0, window.innerWidth - 240),
			}}
			onKeyDown={onKeyDown}
			onBlur={({ currentTarget, relatedTarget }) => {
				if (!currentTarget.contains(relatedTarget) && relatedTarget !== anchor) onClose();
			}}
		>
			{toponym.places.map(({ id, level }) => (
				<button
					key={id}
					type="button"
					onClick={() => choose(id)}
					onFocus={() => point({ place: id })}
					onBlur={() => point(null)}
				>
					<b>{toponymOf(id, dataset, text.lang)}</b>{' '}
					{text.within(text.level(level), listNamedAncestors(id, dataset).slice(0, 1).map(names.place))}
				</button>
			))}
		</span>
	);
}

/** CSS pixels that one candidate may need. */
const ROW = 56;

/** Beneath the name or, where the window ends, above it. */
function beside(rect: DOMRect | undefined, rows: number): { top: number } | { bottom: number } {
	const { top = 0, bottom = 0 } = rect ?? {};
	if (bottom + rows * ROW < window.innerHeight) return { top: bottom + 4 };
	return { bottom: window.innerHeight - top + 4 };
}
