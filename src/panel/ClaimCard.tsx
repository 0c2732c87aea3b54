import './claim-card.css';
import './passage-mark.css';
import { type KeyboardEvent, memo, useId } from 'react';
import { listDifferences } from '../domain/change.ts';
import type { Claim, Statement } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Ground } from '../domain/ground.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import { listOutcomes, type Outcome } from '../domain/outcome.ts';
import type { PanelWords } from '../text/panel-words.ts';
import { useActions } from './actions.ts';
import { CiteStatement } from './CiteStatement.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import { ClaimQuote } from './ClaimQuote.tsx';
import { CloseButton } from './CloseButton.tsx';
import { Fold } from './Fold.tsx';
import { useGround } from './ground.ts';
import { CLAIM_CARD } from './PassageMark.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { type Panel, tabId } from './panel.ts';

interface Props {
	statement: Statement;
	day: Day;
	/** The panel it stands in: the article shows the words already. */
	panel: Panel;
	words: PanelWords;
}

/** One passage: its words, what it asserts, how far that reaches, what became of it, and how else it could be read. */
export const ClaimCard = memo(function ClaimCard({ statement, day, panel, words }: Props) {
	const { text, names } = useGround();
	const { chooseClaim } = useActions();
	const heading = useId();
	const close = () => {
		chooseClaim(null);
		// To the mark of the passage in the panel above, from which the card was opened.
		const mark = document.querySelector<HTMLElement>(
			`.panel-content > :first-child [data-claim="${statement.id}"]`,
		);
		// Where the panel does not show the passage, to the panel's tab.
		(mark ?? document.getElementById(tabId(panel)))?.focus({ preventScroll: true });
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || event.defaultPrevented) return;
		event.preventDefault();
		close();
	};
	return (
		<section
			className="claim-card"
			id={CLAIM_CARD}
			tabIndex={-1}
			aria-labelledby={heading}
			onKeyDown={onKeyDown}
		>
			<header>
				<h2 id={heading}>
					<span className="passage-mark is-chosen" aria-hidden="true">
						{statement.id}
					</span>
					<span className="unseen">
						{text.passage(statement.id, statement.kind === 'claim' ? statement : undefined, names)}
					</span>
				</h2>
				<CloseButton label={text.close} onClose={close} />
			</header>
			<ClaimQuote statement={statement} hasWords={panel !== 'article'} />
			{panel !== 'article' && <ClaimLink id={statement.id} />}
			{statement.kind === 'claim' ? (
				<Asserted claim={statement} day={day} words={words} />
			) : (
				<p>{text.isContext}</p>
			)}
			<Places statement={statement} />
			<CiteStatement statement={statement} day={day} words={words} />
			{statement.kind === 'claim' && <Alternatives claim={statement} day={day} words={words} />}
		</section>
	);
});

interface OfClaim {
	claim: Claim;
	day: Day;
	words: PanelWords;
}

function Asserted({ claim, day, words }: OfClaim) {
	const { ground, text, names } = useGround();
	const outcomes = listOutcomes(claim, day, ground);
	return (
		<>
			<h3>{words.asserts}</h3>
			{outcomes.length === 0 && <p>{text.assertsNothing}</p>}
			<ul className="outcomes">
				{outcomes.map((outcome, i) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: assertions have no id and never move
					<li key={i}>
						<b>{text.assertion(outcome.assertion, names)}</b>{' '}
						<Became outcome={outcome} claim={claim} day={day} words={words} />
					</li>
				))}
			</ul>
		</>
	);
}

function Became({ outcome, claim, day, words }: OfClaim & { outcome: Outcome }) {
	const { text, names } = useGround();
	const { assertion, extent, fates } = outcome;
	const reached = fates.flatMap(({ places }) => places).filter((place) => place !== assertion.place);
	const sentences = [
		...(claim.said.last > day
			? [words.notYetSaid(day, names)]
			: [words.extent(extent, names.place(assertion.place), reached.map(names.place))]),
		...fates.map((fate) => words.fate(fate, fates.length === 1, day, names)),
	];
	return text.paragraph(sentences.filter((sentence) => sentence !== ''));
}

function Places({ statement }: { statement: Statement }) {
	const { ground, text } = useGround();
	const { asserted = [], mentioned = [] } = ground.touches.of(statement.id) ?? {};
	const places = [...asserted, ...mentioned];
	if (places.length === 0) return null;
	return (
		<p className="places">
			{text.showOnMap}{' '}
			{places.map((place) => (
				<PlaceButton key={place} place={place} className="chip" />
			))}
		</p>
	);
}

function Alternatives({ claim, day, words }: OfClaim) {
	const { ground } = useGround();
	return ground.interpretations
		.filter(({ parts }) => parts.some((part) => part.claim.id === claim.id))
		.map((interpretation) => (
			<AnotherInterpretation
				key={interpretation.id}
				interpretation={interpretation}
				claim={claim}
				day={day}
				words={words}
			/>
		));
}

/** What another careful reader could take the words to say, and what that would change on the map. */
function AnotherInterpretation({
	interpretation,
	claim,
	day,
	words,
}: OfClaim & { interpretation: Interpretation }) {
	const { ground, text, names } = useGround();
	const { showInterpretation } = useActions();
	const other = ground.under(interpretation);
	const isShown = ground === other;
	const part = interpretation.parts.find((one) => one.claim.id === claim.id);
	if (!part) return null;
	const ids = interpretation.parts.map((one) => one.claim.id);
	return (
		<section className="other-interpretation">
			<p className="note">{text.otherInterpretation(names.translated(part.alternative.note))}</p>
			{ids.length > 1 && <p>{words.readTogether(ids)}</p>}
			<p>{words.wouldAssert}</p>
			<ul>
				{part.alternative.assertions.length === 0 && <li>{text.assertsNothing}</li>}
				{part.alternative.assertions.map((assertion) => {
					const sentence = text.assertion(assertion, names);
					return <li key={sentence}>{sentence}</li>;
				})}
			</ul>
			<DayChanges day={day} other={other} words={words} />
			{ground.usual.days
				.filter((one) => one !== day)
				.map((one) => (
					<Fold key={one} title={text.longDay(one)}>
						<DayChanges day={one} other={other} words={words} />
					</Fold>
				))}
			<button
				type="button"
				className="plain-button"
				aria-pressed={isShown}
				onClick={() => showInterpretation(isShown ? null : interpretation.id)}
			>
				{isShown ? text.leaveInterpretation : words.showInterpretation}
			</button>
		</section>
	);
}

/** What would change on the map of one day. */
function DayChanges({ day, other, words }: Pick<OfClaim, 'day' | 'words'> & { other: Ground }) {
	const { ground, text, names } = useGround();
	const changes = listDifferences(ground.usual, other, day);
	if (changes.length === 0) return <p>{words.wouldNotChange(day, names)}</p>;
	return (
		<>
			<p>{words.wouldChange(day, names)}</p>
			<ul>
				{changes.map((change) => {
					const sentence = text.change(change, names);
					return <li key={sentence}>{sentence}</li>;
				})}
			</ul>
		</>
	);
}
