import { type ReactNode, useEffect } from 'react';
import type { Catalogue } from '../text/catalogue.ts';

interface Told {
	/** One line each: where, what, remedy. */
	problems: readonly string[];
	text: Catalogue;
}

interface Props extends Told {
	onRetry: () => void;
	/** Another way on. */
	children?: ReactNode;
}

/** What stands in the page instead of a map when a dataset cannot be shown: in words for readers, and folded for who keeps it. */
export function ProblemList({ problems, text, onRetry, children }: Props) {
	useEffect(() => {
		document.title = text.pageTitle(text.datasetProblems);
	}, [text]);
	return (
		<main className="problems" role="alert">
			<h1>{text.datasetProblems}</h1>
			{/* One says what is the matter; of many, whoever keeps the dataset wants to know. */}
			<details open={problems.length === 1}>
				<summary>{text.problemCount(problems.length)}</summary>
				<Lines problems={problems} />
			</details>
			<p className="retry">
				<button type="button" onClick={onRetry}>
					{text.tryAgain}
				</button>
				{children}
			</p>
		</main>
	);
}

/** What is wrong with a dataset of which the sound part is shown: in words for readers, and folded beneath for who keeps it. */
export function Faults({ problems, leftOut, text }: Told & { leftOut: number }) {
	return (
		<div className="notices is-strong" role="status">
			<details>
				<summary>{text.datasetFaults(leftOut)}</summary>
				<Lines problems={problems} />
			</details>
		</div>
	);
}

/** For those who keep the dataset. */
export function Lines({ problems }: Pick<Told, 'problems'>) {
	return (
		<ol>
			{problems.map((problem) => (
				<li key={problem}>
					<bdi>{problem}</bdi>
				</li>
			))}
		</ol>
	);
}
