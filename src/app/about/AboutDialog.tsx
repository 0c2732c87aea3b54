import './about.css';
import { useId, useLayoutEffect, useRef } from 'react';
import { CloseButton } from '../../panel/CloseButton.tsx';
import { useGround } from '../../panel/ground.ts';
import type { AboutWords } from '../../text/about-words.ts';
import { AboutContent } from './AboutContent.tsx';
import type { Lead } from './lead.ts';

export interface Props {
	words: AboutWords;
	onLead: (lead: Lead) => void;
	/** It has closed: by Escape, by its button, or by a click beside it where the browser knows that. */
	onClose: () => void;
}

/** Holds the reader and the focus until it is closed; the browser itself keeps the focus in and gives it back. */
export function AboutDialog({ words, onLead, onClose }: Props) {
	const { text } = useGround();
	const dialog = useRef<HTMLDialogElement>(null);
	const heading = useId();
	// Closed while it still stands in the page: only so does it give the focus back.
	useLayoutEffect(() => {
		const shown = dialog.current;
		shown?.showModal();
		return () => shown?.close();
	}, []);
	return (
		<dialog
			ref={dialog}
			className="about"
			aria-labelledby={heading}
			closedby="any"
			onClose={({ currentTarget }) => {
				if (!currentTarget.open) onClose();
			}}
		>
			<div className="about-head">
				<h2 id={heading}>{text.about}</h2>
				<CloseButton label={text.close} onClose={() => dialog.current?.close()} />
			</div>
			<AboutContent words={words} onLead={onLead} />
		</dialog>
	);
}
