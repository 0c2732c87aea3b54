import { type KeyboardEvent, memo, useId, useMemo } from 'react';
import { type AlternativeReading, listAlternativeReadings, readAs } from '../domain/alternative.ts';
import { type GroundIndex, indexGround } from '../domain/bearing.ts';
import { listChanges } from '../domain/change.ts';
import type { Claim, Statement } from '../domain/claim.ts';
import { listDays } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { listOutcomes, type Outcome } from '../domain/outcome.ts';
import { readGround } from '../domain/reading.ts';
import { assertionWords, changeWords, claimWords, fateWords } from '../text/claim-words.ts';
import { useActions } from './actions.ts';
import { CiteStatement } from './CiteStatement.tsx';
import { ClaimQuote } from './ClaimQuote.tsx';
import { CloseButton } from './CloseButton.tsx';
import { Fold } from './Fold.tsx';
import { useGround } from './ground.ts';
import { CLAIM_CARD } from './PassageMark.tsx';
import { type Panel, tabId } from './panel.ts';

interface Props {
	statement: Statement;
	day: Day;
	/** The panel it stands in: the article shows the words already. */
	panel: Panel;
}

/** One passage: its words, what it asserts, how far that reaches, what became of it, and how else it could be read. */
export const ClaimCard = memo(function ClaimCard({ statement, day, panel }: Props) {
	const { dataset, text } = useGround();
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
						{text.passage(
							statement.id,
							statement.kind === 'claim' ? claimWords(statement, dataset, text) : undefined,
						)}
					</span>
				</h2>
				<CloseButton label={text.close} onClose={close} />
			</header>
			<ClaimQuote statement={statement} hasWords={panel !== 'article'} canRead={panel !== 'article'} />
			{statement.kind === 'claim' ? <Asserted claim={statement} day={day} /> : <p>{text.isContext}</p>}
			<Places statement={statement} />
			<CiteStatement statement={statement} day={day} />
			{statement.kind === 'claim' && <Alternatives claim={statement} day={day} />}
		</section>
	);
});

function Asserted({ claim, day }: { claim: Claim; day: Day }) {
	const { dataset, index, text } = useGround();
	const outcomes = listOutcomes(claim, day, index);
	return (
		<>
			<h3>{text.asserts}</h3>
			{outcomes.length === 0 && <p>{text.assertsNothing}</p>}
			<ul className="outcomes">
				{outcomes.map((outcome, i) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: assertions have no id and never move
					<li key={i}>
						<b>{text.assertion(assertionWords(outcome.assertion, dataset, text))}</b>{' '}
						<Became outcome={outcome} claim={claim} day={day} />
					</li>
				))}
			</ul>
		</>
	);
}

function Became({ outcome, claim, day }: { outcome: Outcome; claim: Claim; day: Day }) {
	const { dataset, text, nameOf } = useGround();
	const { assertion, extent, fates } = outcome;
	const reached = fates.flatMap(({ places }) => places).filter((place) => place !== assertion.place);
	const sentences = [
		...(claim.said.last > day
			? [text.notYetSaid(day)]
			: [text.extent(extent, nameOf(assertion.place), reached.map(nameOf))]),
		...fates.map((fate) => text.fate(fateWords(fate, fates.length === 1, day, dataset, text))),
	];
	return sentences.filter((sentence) => sentence !== '').join(' ');
}

function Places({ statement }: { statement: Statement }) {
	const { touches, text, nameOf } = useGround();
	const { choosePlace, point } = useActions();
	const { asserted = [], mentioned = [] } = touches.of.get(statement.id) ?? {};
	const places = [...asserted, ...mentioned];
	if (places.length === 0) return null;
	return (
		<p className="places">
			{text.showOnMap}:{' '}
			{places.map((place) => (
				<button
					key={place}
					type="button"
					className="chip"
					onClick={() => choosePlace(place)}
					onFocus={() => point({ place })}
					onBlur={() => point(null)}
					onPointerEnter={() => point({ place })}
					onPointerLeave={() => point(null)}
				>
					{nameOf(place)}
				</button>
			))}
		</p>
	);
}

function Alternatives({ claim, day }: { claim: Claim; day: Day }) {
	const { usual } = useGround();
	const readings = useMemo(
		() =>
			listAlternativeReadings(usual.dataset).filter(({ parts }) =>
				parts.some((part) => part.claim.id === claim.id),
			),
		[usual, claim.id],
	);
	return readings.map((reading) => (
		<AnotherReading key={reading.id} reading={reading} claim={claim} day={day} />
	));
}

interface AnotherReadingProps {
	reading: AlternativeReading;
	claim: Claim;
	day: Day;
}

/** What another careful reader could take the words to say, and what that would change on the map. */
function AnotherReading({ reading, claim, day }: AnotherReadingProps) {
	const { dataset, index, usual, text } = useGround();
	const { showReading } = useActions();
	const other = useMemo(() => indexGround(readAs(reading, usual.dataset)), [reading, usual]);
	const part = reading.parts.find((one) => one.claim.id === claim.id);
	if (!part) return null;
	const isShown =
		index !== usual &&
		dataset.claims.some((one) => one.id === claim.id && one.assertions === part.alternative.assertions);
	return (
		<section className="other-reading">
			<p className="note">{text.otherReading(part.alternative.note)}</p>
			{reading.parts.length > 1 && <p>{text.readTogether(reading.parts.map((one) => one.claim.id))}</p>}
			<p>{text.wouldAssert}</p>
			<ul>
				{part.alternative.assertions.length === 0 && <li>{text.assertsNothing}</li>}
				{part.alternative.assertions.map((assertion) => {
					const sentence = text.assertion(assertionWords(assertion, dataset, text));
					return <li key={sentence}>{sentence}</li>;
				})}
			</ul>
			<DayChanges day={day} other={other} />
			{listDays(usual.dataset)
				.filter((one) => one !== day)
				.map((one) => (
					<Fold key={one} title={text.longDay(one)}>
						<DayChanges day={one} other={other} />
					</Fold>
				))}
			<button
				type="button"
				className="plain-button"
				aria-pressed={isShown}
				onClick={() => showReading(isShown ? null : reading.id)}
			>
				{isShown ? text.leaveReading : text.showReading}
			</button>
		</section>
	);
}

/** What would change on the map of one day. */
function DayChanges({ day, other }: { day: Day; other: GroundIndex }) {
	const { usual, text } = useGround();
	const changes = useMemo(
		() => listChanges(readGround(day, usual), readGround(day, other)),
		[day, usual, other],
	);
	if (changes.length === 0) return <p>{text.wouldNotChange(day)}</p>;
	return (
		<>
			<p>{text.wouldChange(day)}</p>
			<ul>
				{changes.map((change) => {
					const sentence = text.change(changeWords(change, usual.dataset, text));
					return <li key={sentence}>{sentence}</li>;
				})}
			</ul>
		</>
	);
}
