import { useMemo } from 'react';
import { sourceOf } from '../../domain/dataset.ts';
import { addDays } from '../../domain/day.ts';
import { listRuleExamples, RULES, type RuleExample } from '../../domain/rule-example.ts';
import { useGround } from '../../panel/ground.ts';
import { Quotation } from '../../panel/Quotation.tsx';
import { voiceColour } from '../../symbol/paint.ts';
import type { AboutWords } from '../../text/about-words.ts';
import type { Lead } from './lead.ts';

interface Props {
	words: AboutWords;
	onLead: (lead: Lead) => void;
}

/** Every rule in plain words, each with a passage of the dataset that shows it, where there is one. */
export function RuleExamples({ words, onLead }: Props) {
	const { ground } = useGround();
	const { usual } = ground;
	const examples = useMemo(() => listRuleExamples(usual), [usual]);
	return (
		<ol className="rules">
			{RULES.map((rule) => {
				const example = examples.find((one) => one.rule === rule);
				return (
					<li key={rule}>
						<p>{words.rule[rule]}</p>
						{example ? (
							<Example example={example} words={words} onLead={onLead} />
						) : (
							<p className="no-example">{words.noExample}</p>
						)}
					</li>
				);
			})}
		</ol>
	);
}

function Example({ example, words, onLead }: Props & { example: RuleExample }) {
	const { dataset, text, names } = useGround();
	const { passage } = example;
	const { id, quote } = passage;
	const source = sourceOf(passage, dataset);
	const claim = passage.kind === 'claim' ? passage : undefined;
	const sentences =
		example.rule === 'context'
			? [text.provenance(passage, source.publisher, names)]
			: [
					...example.steps.map((step) => words.step(step, example.place, names)),
					...(example.rule === 'day'
						? [words.notYetSaid(addDays(example.passage.said.last, -1), names)]
						: []),
				];
	return (
		<figure
			className="example"
			style={{ borderColor: passage.kind === 'claim' ? voiceColour(passage.claimant) : undefined }}
		>
			<figcaption>
				{words.example} <span className="example-of">{text.passage(id, claim, names)}</span>
			</figcaption>
			<Quotation words={quote.exact} language={source.language} />
			<ul>
				{sentences.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			<button
				type="button"
				className="plain-button"
				onClick={() => onLead({ claim: id, ...(example.rule !== 'context' && { day: example.day }) })}
			>
				{words.showPassage(id)}
			</button>
		</figure>
	);
}
