import './fold.css';
import { type ReactNode, useState } from 'react';

/** Folded text whose children are drawn, and what they rest on worked out, only once it is opened. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
	const [isOpen, setOpen] = useState(false);
	return (
		<details className="why" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{title}</summary>
			{isOpen && children}
		</details>
	);
}
