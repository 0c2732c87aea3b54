import { type ReactNode, type RefObject, useRef } from 'react';
import { type Sought, useRowsInSight } from './use-rows-in-sight.ts';

interface Props<T> extends Pick<Sought<T>, 'rows' | 'keyOf' | 'height' | 'chosen' | 'resetOn'> {
	className: string;
	list?: RefObject<HTMLUListElement | null>;
	/** What stands in a row. */
	children: (row: T) => ReactNode;
}

/** A list of any length; a long one scrolls in a frame of its own, and of its rows those in sight are drawn. */
export function LongList<T>({ className, rows, list, children, ...sought }: Props<T>) {
	const own = useRef<HTMLUListElement>(null);
	const frame = list ?? own;
	const { isWhole, framing, style, pieces, measure, onKeyDown, onFocus } = useRowsInSight({
		...sought,
		rows,
		frame,
	});
	return (
		<ul
			ref={frame}
			className={`long-list ${framing} ${className}`}
			style={style}
			onKeyDown={onKeyDown}
			onFocus={onFocus}
		>
			{pieces.map((piece) => {
				if ('gap' in piece) return <li key={piece.key} aria-hidden="true" style={{ height: piece.gap }} />;
				const { key, index } = piece;
				const row = rows[index];
				const told = isWhole ? {} : { 'aria-setsize': rows.length, 'aria-posinset': index + 1 };
				return (
					<li key={key} ref={measure} data-index={index} {...told}>
						{row !== undefined && children(row)}
					</li>
				);
			})}
		</ul>
	);
}
