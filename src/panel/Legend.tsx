import type { CSSProperties } from 'react';
import { PORTIONS } from '../domain/claim.ts';
import type { PartyId } from '../domain/party.ts';
import { type Fill, INKED } from '../symbol/fill.ts';
import { paintOf, partyColour } from '../symbol/paint.ts';
import type { Sign } from '../symbol/sign.ts';
import { useGround } from './ground.ts';
import { SignIcon } from './SignIcon.tsx';
import { StripePatterns } from './StripePatterns.tsx';

const SIGNS: readonly Sign['predicate'][] = ['present', 'advancing', 'denies'];

/** What the signs of the map mean; always there, with the rules one click away. */
export function Legend({ isOpen }: { isOpen: boolean }) {
	const { dataset, text, wordsOf } = useGround();
	const parties = dataset.parties.map(({ id }) => id);
	const [sample] = parties;
	if (sample === undefined) return null;
	const portions = PORTIONS.map((portion) => ({ portion, fill: [lane(sample, INKED[portion])] }));
	const lanes = parties.map((party) => lane(party, 1));
	const inferred = [{ ...lane(sample, 1), isBroken: true }];
	return (
		<details className="legend" open={isOpen}>
			<summary>
				{text.legend}
				<span className="legend-key" aria-hidden="true">
					{parties.map((party) => (
						<span key={party}>
							<span className="swatch" style={{ background: partyColour(party) }} />
							{wordsOf(party).short}
						</span>
					))}
				</span>
			</summary>
			<StripePatterns fills={[...portions.map(({ fill }) => fill), lanes, inferred]} />
			<dl>
				<div className="legend-holders">
					<dt>{text.legendHolder}</dt>
					{parties.map((party) => (
						<dd key={party}>
							<span className="swatch" style={{ background: partyColour(party) }} />
							{wordsOf(party).short}
						</dd>
					))}
				</div>
				<Row label={PORTIONS.map((portion) => text.legendPortion[portion]).join(' · ')}>
					{portions.map(({ portion, fill }) => (
						<Swatch key={portion} fill={fill} />
					))}
				</Row>
				<Row label={text.legendLanes}>
					<Swatch fill={lanes} />
				</Row>
				<Row label={text.legendInferred}>
					<Swatch fill={inferred} />
				</Row>
				<Row label={text.legendSilent}>
					<Swatch fill={[]} />
				</Row>
				<Row label={`${text.legendNamed} · ${text.legendInherited}`}>
					<Swatch fill={[]} edge={2} />
					<Swatch fill={[]} edge={0.75} />
				</Row>
				{SIGNS.map((predicate) => (
					<Row key={predicate} label={text.legendSigns[predicate]}>
						{parties.map((holder) => (
							<SignIcon key={holder} sign={{ predicate, holder }} />
						))}
					</Row>
				))}
				<Row label={text.legendSurroundings}>
					<svg width="26" height="16" aria-hidden="true" focusable="false">
						<rect x="1" y="1" width="24" height="14" className="legend-surroundings" />
					</svg>
				</Row>
				<Row label={text.legendAxis}>
					<svg width="26" height="6" aria-hidden="true" focusable="false">
						<path d="M1 3h24" className="legend-axis" />
					</svg>
				</Row>
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

function lane(holder: PartyId, inked: number): Fill[number] {
	return { holders: [holder], inked, isBroken: false };
}

function Row({ label, children }: { label: string; children: React.ReactNode }) {
	return (
		<div className="legend-row">
			<dt>{children}</dt>
			<dd>{label}</dd>
		</div>
	);
}

function Swatch({ fill, edge = 0.75 }: { fill: Fill; edge?: number }) {
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
