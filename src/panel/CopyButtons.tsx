import './copy.css';
import { type ReactNode, useCallback, useState } from 'react';
import type { Copied } from '../text/catalogue.ts';
import { useGround } from './ground.ts';

interface Props {
	/** What each button copies, worked out when it is pressed. */
	texts: Readonly<Partial<Record<Copied, () => string>>>;
	/** What stands in the row behind the buttons. */
	children?: ReactNode;
}

/** Buttons that copy a text and say so; where the browser refuses, the text itself, selected, to be copied by hand. */
export function CopyButtons({ texts, children }: Props) {
	const { text } = useGround();
	const [done, setDone] = useState<Copied | null>(null);
	const [refused, setRefused] = useState<string | null>(null);
	const copy = async (what: Copied, body: string) => {
		// Gone and back, so that copying again is told again.
		setDone(null);
		setRefused(null);
		try {
			await navigator.clipboard.writeText(body);
			setDone(what);
		} catch {
			// No clipboard outside https, none in a frame that may not use it.
			setRefused(body);
		}
	};
	return (
		<div className="copying">
			<div className="copy-buttons">
				{(['link', 'snippet', 'citation', 'report'] as const).map((what) => {
					const body = texts[what];
					return (
						body && (
							<button
								key={what}
								type="button"
								className="plain-button"
								onClick={() => void copy(what, body())}
							>
								{text.copy[what]}
							</button>
						)
					);
				})}
				{children}
			</div>
			<p role="status" className="copy-status">
				{done && text.copied[done]}
			</p>
			{refused !== null && <ByHand key={refused} body={refused} />}
		</div>
	);
}

function ByHand({ body }: { body: string }) {
	const { text } = useGround();
	const select = useCallback((area: HTMLTextAreaElement | null) => {
		area?.focus();
		area?.select();
	}, []);
	return (
		<label className="copy-by-hand">
			{text.copyByHand}
			<textarea ref={select} readOnly dir="auto" rows={5} value={body} />
		</label>
	);
}
