import { type CSSProperties, useMemo } from 'react';
import { type Fill, fillKey } from '../symbol/fill.ts';
import { type LegendMark, listLegendRows, listOccurring } from '../symbol/legend.ts';
import { paintOf, partyColour } from '../symbol/paint.ts';
import { signKey } from '../symbol/sign.ts';
import { legendWords } from '../text/legend-words.ts';
import { DotIcon } from './DotIcon.tsx';
import { useGround } from './ground.ts';
import { SignIcon } from './SignIcon.tsx';
import { StripePatterns } from './StripePatterns.tsx';

/** What the marks of the map mean, of signs and dots only those that the dataset has; always there, with the rules one click away. */
export function Legend({ isOpen }: { isOpen: boolean }) {
	const { ground, dataset, text, names } = useGround();
	const parties = dataset.parties.map(({ id }) => id);
	const occurring = useMemo(() => listOccurring(ground), [ground]);
	const rows = listLegendRows(parties, occurring);
	const marks = rows.flatMap((row) => row.marks);
	if (parties.length === 0) return null;
	return (
		<details className="legend" open={isOpen}>
			<summary>
				{text.legend}
				<span className="legend-key" aria-hidden="true">
					{parties.map((party) => (
						<span key={party}>
							<span className="swatch" style={{ background: partyColour(party) }} />
							{names.voice(party).short}
						</span>
					))}
				</span>
			</summary>
			<StripePatterns fills={marks.flatMap((mark) => (mark.kind === 'fill' ? [mark.fill] : []))} />
			<dl>
				<div className="legend-holders">
					<dt>{text.legendHolder}</dt>
					{parties.map((party) => (
						<dd key={party}>
							<span className="swatch" style={{ background: partyColour(party) }} />
							{names.voice(party).short}
						</dd>
					))}
				</div>
				{rows.map(({ key, marks }) => (
					<div key={key} className="legend-row">
						<dt>
							{marks.map((mark) => (
								<Sample key={keyOf(mark)} mark={mark} />
							))}
						</dt>
						<dd>{legendWords(key, text).join(' · ')}</dd>
					</div>
				))}
			</dl>
			<details className="legend-rules">
				<summary>{text.legendMore}</summary>
				<ul>
					{[...text.legendRules, text.legendColours].map((rule) => (
						<li key={rule}>{rule}</li>
					))}
				</ul>
			</details>
		</details>
	);
}

function keyOf(mark: LegendMark): string {
	if (mark.kind === 'fill') return `${fillKey(mark.fill)} ${mark.edge}`;
	return mark.kind === 'sign' ? signKey(mark.sign) : mark.kind;
}

function Sample({ mark }: { mark: LegendMark }) {
	switch (mark.kind) {
		case 'fill':
			return <Swatch fill={mark.fill} edge={mark.edge} />;
		case 'dot':
			return <DotIcon sectors={[{ dot: mark.dot, from: 0, to: 1 }]} />;
		case 'sign':
			return <SignIcon sign={mark.sign} />;
		case 'surroundings':
			return (
				<svg width="26" height="16" aria-hidden="true" focusable="false">
					<rect x="1" y="1" width="24" height="14" className="legend-surroundings" />
				</svg>
			);
		case 'axis':
			return (
				<svg width="26" height="6" aria-hidden="true" focusable="false">
					<path d="M1 3h24" className="legend-axis" />
				</svg>
			);
	}
}

function Swatch({ fill, edge }: { fill: Fill; edge: number }) {
	return (
		<svg width="26" height="16" className="legend-swatch" aria-hidden="true" focusable="false">
			<rect
				x="1"
				y="1"
				width="24"
				height="14"
				style={{ '--edge-width': edge } as CSSProperties}
				fill={paintOf(fill)}
			/>
		</svg>
	);
}
