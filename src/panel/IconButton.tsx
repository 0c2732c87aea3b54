interface Props {
	/** What it does: for who cannot see its sign, and for who does not know it. */
	name: string;
	/** Of an SVG path in a box of 16 square. */
	d: string;
	/** Drawn as a surface, not as lines. */
	isSolid?: boolean;
	/** It points along the text, so it turns with that. */
	isArrow?: boolean;
	/** There is nothing to do now; it keeps the focus. */
	isIdle?: boolean;
	onClick: () => void;
}

/** A button that shows a sign alone. */
export function IconButton({ name, d, isSolid = false, isArrow = false, isIdle, onClick }: Props) {
	const paint = isSolid ? { fill: 'currentColor' } : { fill: 'none', stroke: 'currentColor', strokeWidth: 2 };
	return (
		<button
			type="button"
			className="icon-button"
			aria-label={name}
			aria-disabled={isIdle}
			title={name}
			onClick={onClick}
		>
			<svg
				viewBox="0 0 16 16"
				width="16"
				height="16"
				className={isArrow ? 'arrow' : undefined}
				aria-hidden="true"
				focusable="false"
			>
				<path d={d} {...paint} />
			</svg>
		</button>
	);
}
