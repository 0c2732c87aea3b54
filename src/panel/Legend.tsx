import './legend.css';
import type { LegendMark, LegendRow } from '../symbol/legend.ts';
import { partyColour } from '../symbol/paint.ts';
import type { HelpWords } from '../text/help-words.ts';
import { DotIcon } from './DotIcon.tsx';
import { GroundSwatch, strokeStyle } from './GroundSwatch.tsx';
import { useGround } from './ground.ts';
import { laterWithWords } from './later.tsx';
import { Popover } from './Popover.tsx';
import { SignIcon } from './SignIcon.tsx';

const { Part: Rules } = laterWithWords<object, HelpWords>(
	async () => (await import('./LegendRules.tsx')).LegendRules,
	(text) => text.helpWords(),
);

/** What the marks of the maps mean, of those that occur: as many as a row has room for, all with the rules one click away. */
export function Legend({ rows }: { rows: readonly LegendRow[] }) {
	const { dataset, text, names } = useGround();
	const parties = dataset.parties.map(({ id }) => id);
	if (parties.length === 0) return null;
	const holders = parties.map((party) => (
		<li key={party}>
			<span className="swatch" style={{ background: partyColour(party) }} />
			{names.voice(party).short}
		</li>
	));
	const marks = rows.map((row) => <Row key={row.key} row={row} />);
	return (
		<section className="legend" aria-label={text.legend}>
			<ul className="legend-line">
				<li className="legend-holder">{text.legendHolder}</li>
				{holders}
				{marks}
			</ul>
			<Popover label={text.legendAll(parties.length + marks.length)}>
				<h2>{text.legend}</h2>
				<p>{text.legendHolder}</p>
				<ul className="legend-all">{holders}</ul>
				<ul className="legend-all">{marks}</ul>
				<Rules />
			</Popover>
		</section>
	);
}

function Row({ row: { key, marks } }: { row: LegendRow }) {
	const { text } = useGround();
	return (
		<li>
			{marks.map((mark, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: samples never move
				<Sample key={i} mark={mark} />
			))}
			{text.legendOf[key]}
		</li>
	);
}

function Sample({ mark }: { mark: LegendMark }) {
	switch (mark.kind) {
		case 'ground':
			return <GroundSwatch fill={mark.fill} edge={mark.edge} />;
		case 'dot':
			return <DotIcon sectors={mark.dot} />;
		case 'sign':
			return <SignIcon sign={mark.sign} />;
		case 'changed':
			return <span className="legend-changed" aria-hidden="true" />;
		case 'surroundings':
		case 'axis':
			return (
				<svg width="20" height="6" aria-hidden="true" focusable="false">
					<path d="M1 3h18" style={strokeStyle(mark.kind)} />
				</svg>
			);
	}
}
