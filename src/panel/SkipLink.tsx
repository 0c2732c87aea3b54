import type { ReactNode } from 'react';
import { useGround } from './ground.ts';

/** Seen only while it has the focus; it takes the focus past what lies between, to the element of that id. */
export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
	const { text } = useGround();
	return (
		<a
			className="skip-link"
			lang={text.lang}
			dir={text.dir}
			href={`#${to}`}
			onClick={(event) => {
				// The address holds the view; where the focus is, is none of it.
				event.preventDefault();
				document.getElementById(to)?.focus();
			}}
		>
			{children}
		</a>
	);
}
