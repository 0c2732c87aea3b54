import { useMemo } from 'react';
import { COMPARISONS } from '../../domain/comparison.ts';
import { type ComparisonExample, listComparisonExamples } from '../../domain/comparison-example.ts';
import { useGround } from '../../panel/ground.ts';
import type { AboutWords } from '../../text/about-words.ts';
import type { Lead } from './lead.ts';

interface Props {
	words: AboutWords;
	onLead: (lead: Lead) => void;
}

/** Every way in which accounts relate, each with a place of the dataset that shows it, where there is one. */
export function ComparisonExamples({ words, onLead }: Props) {
	const { ground, text } = useGround();
	const { usual } = ground;
	const examples = useMemo(() => listComparisonExamples(usual), [usual]);
	return (
		<dl className="comparisons">
			{COMPARISONS.map((kind) => {
				const example = examples.find((one) => one.kind === kind);
				return (
					<div key={kind}>
						<dt>{text.comparisonLabel[kind]}</dt>
						<dd>{words.comparison[kind]}</dd>
						<dd>
							{example ? (
								<Example example={example} words={words} onLead={onLead} />
							) : (
								<p className="no-example">{words.noExample}</p>
							)}
						</dd>
					</div>
				);
			})}
		</dl>
	);
}

function Example({ example, words, onLead }: Props & { example: ComparisonExample }) {
	const { text, names } = useGround();
	const { day, there } = example;
	const { place, accounts } = there;
	return (
		<figure className="example">
			<figcaption>
				{words.example} <span className="example-of">{text.asSaidBy(day)}</span>
			</figcaption>
			<ul>
				{accounts.map((account) => (
					<li key={account.voice}>{text.account(account, names)}</li>
				))}
			</ul>
			<button type="button" className="plain-button" onClick={() => onLead({ place, day })}>
				{words.showPlace(names.place(place), text.shortDay(day, names))}
			</button>
		</figure>
	);
}
