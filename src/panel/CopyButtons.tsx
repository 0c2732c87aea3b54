import './copy.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
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
	/** What could not be copied; a new object each time, so that it is selected anew. */
	const [refused, setRefused] = useState<{ readonly body: string } | null>(null);
	const copy = async (what: Copied, body: string) => {
		// Gone and back, so that copying again is told again.
		setDone(null);
		setRefused(null);
		try {
			await navigator.clipboard.writeText(body);
			setDone(what);
		} catch {
			// No clipboard outside https, none in a frame that may not use it.
			setRefused({ body });
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
			{refused && <ByHand refused={refused} />}
		</div>
	);
}

function ByHand({ refused }: { refused: { readonly body: string } }) {
	const { text } = useGround();
	const area = useRef<HTMLTextAreaElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: whoever presses again wants it selected again
	useEffect(() => {
		area.current?.focus();
		area.current?.select();
	}, [refused]);
	return (
		<label className="copy-by-hand">
			{text.copyByHand}
			<textarea ref={area} readOnly dir="auto" rows={5} value={refused.body} />
		</label>
	);
}
