import type { RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useGround } from '../panel/ground.ts';

interface Props {
	head: RefObject<HTMLElement | null>;
	drawn: number;
	all: number;
}

/** How many of the dots there is room for, in the map's head. */
export function DotCount({ head, drawn, all }: Props) {
	const { text } = useGround();
	return head.current && createPortal(<p className="dot-count">{text.dotCount(drawn, all)}</p>, head.current);
}
