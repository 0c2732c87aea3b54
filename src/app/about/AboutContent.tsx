import { type ReactNode, useId } from 'react';
import { useGround } from '../../panel/ground.ts';
import { SourceDocuments } from '../../panel/SourceDocuments.tsx';
import { ABOUT_SECTIONS, type AboutSection, type AboutWords } from '../../text/about-words.ts';
import { ComparisonExamples } from './ComparisonExamples.tsx';
import { Lines } from './Lines.tsx';
import type { Lead } from './lead.ts';
import { RuleExamples } from './RuleExamples.tsx';
import { Versions } from './Versions.tsx';

interface Props {
	words: AboutWords;
	onLead: (lead: Lead) => void;
}

/** What the page says of itself, under one heading each. */
export function AboutContent({ words, onLead }: Props) {
	const { dataset, names } = useGround();
	const id = useId();
	/** What follows the paragraphs of a section. */
	const evidence: Partial<Record<AboutSection, ReactNode>> = {
		rules: <RuleExamples words={words} onLead={onLead} />,
		comparisons: <ComparisonExamples words={words} onLead={onLead} />,
		days: <p dir="auto">{names.translated(dataset.daysNote)}</p>,
		lines: <Lines words={words} />,
		sources: (
			<ul className="source-list">
				<SourceDocuments />
			</ul>
		),
		version: <Versions words={words} />,
	};
	return (
		<div className="about-body">
			<nav aria-label={words.contents}>
				{ABOUT_SECTIONS.map((section) => (
					<button
						key={section}
						type="button"
						onClick={() => document.getElementById(`${id}-${section}`)?.focus()}
					>
						{words.sections[section].heading}
					</button>
				))}
			</nav>
			<div className="about-text">
				{ABOUT_SECTIONS.map((section) => (
					<section key={section} aria-labelledby={`${id}-${section}`}>
						<h3 id={`${id}-${section}`} tabIndex={-1}>
							{words.sections[section].heading}
						</h3>
						{words.sections[section].paragraphs.map((paragraph) => (
							<p key={paragraph}>{paragraph}</p>
						))}
						{evidence[section]}
					</section>
				))}
			</div>
		</div>
	);
}
