import './popover.css';
import { type ReactNode, type RefObject, type ToggleEvent, useEffect, useId, useRef, useState } from 'react';

interface Props {
	/** What the button shows. */
	label: ReactNode;
	/** What the button is called where it shows a sign alone. */
	name?: string;
	className?: string;
	/** Of what is opened, where it is opened by other means, too. */
	id?: string;
	/** What is asked: then the answers, as buttons, stand beside the button and not at the foot of the page. */
	question?: string;
	/** Drawn while it is open. */
	children: ReactNode;
}

/** A button, and what it opens above the page until something else is touched: the browser's own popover. */
export function Popover({ label, name, className, id: given, question, children }: Props) {
	const made = useId();
	const id = given ?? made;
	const [isOpen, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const frame = useRef<HTMLSpanElement>(null);
	useHiddenByScroll(isOpen, frame, button);
	const opened = {
		id,
		popover: 'auto',
		tabIndex: -1,
		onBeforeToggle: ({ currentTarget }: ToggleEvent<HTMLElement>) => {
			if (!button.current) return;
			if (question !== undefined) Object.assign(currentTarget.style, beside(button.current));
			// For style sheets that let it hang from its button.
			const { bottom } = button.current.getBoundingClientRect();
			currentTarget.style.setProperty('--button-bottom', `${bottom}px`);
		},
		onToggle: ({ newState }: ToggleEvent) => setOpen(newState === 'open'),
	} as const;
	return (
		<>
			<button
				ref={button}
				type="button"
				className={className ?? 'quiet-button'}
				aria-label={name}
				aria-expanded={isOpen}
				popoverTarget={id}
				// Not all browsers focus a button that is clicked: what closes gives the focus back to where it was.
				onClick={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
			>
				{label}
			</button>
			{question === undefined ? (
				<div {...opened} className="popover">
					{isOpen && children}
				</div>
			) : (
				// biome-ignore lint/a11y/useSemanticElements: within a paragraph, where a fieldset may not stand
				<span {...opened} ref={frame} className="popover is-question" role="group" aria-label={question}>
					{isOpen && children}
				</span>
			)}
		</>
	);
}

/** How far it may move before it points at something else, in CSS pixels. */
const SLACK = 4;

/** What stands beside its button stands still: once the button moves on beneath it, it goes. */
function useHiddenByScroll(
	isOpen: boolean,
	frame: RefObject<HTMLElement | null>,
	button: RefObject<HTMLElement | null>,
) {
	useEffect(() => {
		const top = () => button.current?.getBoundingClientRect().top ?? 0;
		if (!isOpen || !frame.current) return;
		const openedAt = top();
		const onScroll = () => {
			if (Math.abs(top() - openedAt) > SLACK) frame.current?.hidePopover();
		};
		window.addEventListener('scroll', onScroll, { capture: true });
		return () => window.removeEventListener('scroll', onScroll, { capture: true });
	}, [isOpen, frame, button]);
}

/** Beneath the button or, in the lower half of the window, above it; within the window. */
function beside(button: Element): Pick<CSSStyleDeclaration, 'top' | 'bottom' | 'left'> {
	const { top, bottom, left } = button.getBoundingClientRect();
	const isLow = (top + bottom) / 2 > window.innerHeight / 2;
	return {
		top: isLow ? 'auto' : `${bottom + SLACK}px`,
		bottom: isLow ? `${window.innerHeight - top + SLACK}px` : 'auto',
		left: `min(${Math.max(left, 0)}px, 100vw - 240px)`,
	};
}
