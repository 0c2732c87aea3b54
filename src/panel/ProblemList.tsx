import type { Catalogue } from '../text/catalogue.ts';

interface Told {
	/** One line each: where, what, remedy. */
	problems: readonly string[];
	text: Catalogue;
}

interface Props extends Told {
	onRetry: () => void;
}

/** What stands in the page instead of a map when a dataset cannot be shown. */
export function ProblemList({ problems, text, onRetry }: Props) {
	return (
		<main className="problems" role="alert">
			<h1>{text.datasetProblems}</h1>
			<p>{text.problemCount(problems.length)}</p>
			<Lines problems={problems} />
			<button type="button" onClick={onRetry}>
				{text.tryAgain}
			</button>
		</main>
	);
}

/** What is wrong with a dataset of which the sound part is shown. */
export function Faults({ problems, text }: Told) {
	return (
		<div className="notices is-strong" role="status">
			<details>
				<summary>{text.datasetFaults(problems.length)}</summary>
				<Lines problems={problems} />
			</details>
		</div>
	);
}

function Lines({ problems }: Pick<Told, 'problems'>) {
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
