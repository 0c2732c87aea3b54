import './popover.css';
import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';

interface Props {
	/** What the button shows. */
	label: ReactNode;
	/** What the button is called where it shows a sign alone. */
	name?: string;
	className?: string;
	/** Of what is opened, where it is opened by other means, too. */
	id?: string;
	/** Drawn while it is open. */
	children: ReactNode;
}

/** A button, and what it opens above the page until something else is touched: the browser's own popover. */
export function Popover({ label, name, className, id: given, children }: Props) {
	const made = useId();
	const id = given ?? made;
	const [isOpen, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	/** Tells the style sheet where in the window the button is. */
	const locate = ({ currentTarget }: ToggleEvent<HTMLElement>) => {
		const { bottom = 0 } = button.current?.getBoundingClientRect() ?? {};
		currentTarget.style.setProperty('--button-bottom', `${bottom}px`);
	};
	return (
		<>
			<button
				ref={button}
				type="button"
				className={className ?? 'quiet-button'}
				aria-label={name}
				aria-expanded={isOpen}
				popoverTarget={id}
			>
				{label}
			</button>
			<div
				id={id}
				popover="auto"
				className="popover"
				tabIndex={-1}
				onBeforeToggle={locate}
				onToggle={({ newState }) => setOpen(newState === 'open')}
			>
				{isOpen && children}
			</div>
		</>
	);
}
