import './place-card.css';
import { Fragment, memo, useEffect, useId, useRef } from 'react';
import type { Account } from '../domain/account.ts';
import type { Claim, Statement } from '../domain/claim.ts';
import { listClashingSides } from '../domain/clash-pair.ts';
import { listNamedAncestors } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { hasSpoken, type PlaceAccounts } from '../domain/day-accounts.ts';
import { listPassages } from '../domain/passage-place.ts';
import { listLocalNames, type PlaceId } from '../domain/place.ts';
import { listSayings } from '../domain/saying.ts';
import { isSaidBy, listSpokenInside } from '../domain/spoken-inside.ts';
import { voiceColour } from '../symbol/paint.ts';
import { toponymOf } from '../text/naming.ts';
import type { PanelWords } from '../text/panel-words.ts';
import { AccountIcon } from './AccountIcon.tsx';
import { CloseButton } from './CloseButton.tsx';
import { Fold } from './Fold.tsx';
import { useGround } from './ground.ts';
import { HeadToHead, ReadableQuote } from './HeadToHead.tsx';
import { HowRead, hasNotes } from './HowRead.tsx';
import { LongList } from './LongList.tsx';
import { PlaceButton } from './PlaceButton.tsx';

export interface Props {
	place: PlaceId;
	/** Absent for a place without accounts, such as a town of which nothing is asserted. */
	there: PlaceAccounts | undefined;
	day: Day;
	/** Whether the card takes the focus as it opens: so when it was opened by hand. */
	takesFocus: boolean;
	words: PanelWords;
	onClose: () => void;
}

/**
 * All that was said of one place by one day: first the parties' words that clash, side by side; then each party's
 * account, those of observers, and what else was said; how all that was read is folded.
 */
export const PlaceCard = memo(function PlaceCard({ place, there, day, takesFocus, words, onClose }: Props) {
	const { ground, dataset, text, names } = useGround();
	const dialog = useRef<HTMLDivElement>(null);
	const heading = useId();
	useEffect(() => {
		if (takesFocus) dialog.current?.focus({ preventScroll: true });
	}, [takesFocus]);
	const known = dataset.places.get(place);
	if (!known) return null;
	const accounts = there?.accounts ?? [];
	const observed = (there?.observed ?? []).filter(hasSpoken);
	const inAccounts = new Set<Statement>([...accounts, ...observed].flatMap(listClaims));
	const passages = listPassages(place, dataset);
	const rest = passages.filter((passage) => !inAccounts.has(passage) && isSaidBy(passage, day));
	const clashing = there ? listClashingSides(there, ground) : [];
	const quoted = new Set(clashing.flatMap(({ claims }) => claims));
	const otherNames = listLocalNames(known).filter((name) => name !== names.place(place));
	const parents = listNamedAncestors(place, dataset).map(names.place);
	const inside = listSpokenInside(place, day, ground);
	return (
		<div ref={dialog} className="place-card" role="dialog" aria-labelledby={heading} tabIndex={-1}>
			<header>
				<div>
					<h2 id={heading}>{toponymOf(place, dataset, text.lang)}</h2>
					<p className="card-where">
						{text.withNames(text.within(text.level(known.level), parents), otherNames)}
					</p>
				</div>
				<CloseButton label={text.close} onClose={onClose} />
			</header>
			{there && (
				<>
					<p className="card-relation">
						{text.relationBy(day, [text.comparison[there.comparison.kind]])}{' '}
						<ContradictInside places={there.comparison.inside} />
					</p>
					{clashing.length > 0 && (
						<section>
							<h3>{text.whereTheyClash}</h3>
							<HeadToHead
								sides={clashing}
								quotes={(claims) => <Quotes statements={claims} about={place} />}
							/>
						</section>
					)}
					{inside.length > 0 && (
						<p className="places">
							{words.placesInside}{' '}
							{inside.map((one) => (
								<PlaceButton key={one} place={one} className="chip" />
							))}
						</p>
					)}
					<div className="card-accounts">
						{accounts.map((account) => (
							<AccountOfVoice key={account.voice} account={account} quoted={quoted} />
						))}
					</div>
				</>
			)}
			{observed.length > 0 && (
				<section>
					<h3>{text.alsoReported}</h3>
					<p>{words.observerNote}</p>
					<div className="card-accounts">
						{observed.map((account) => (
							<AccountOfVoice key={account.voice} account={account} quoted={quoted} />
						))}
					</div>
				</section>
			)}
			{rest.length > 0 && (
				<section>
					<h3>{words.otherPassages}</h3>
					<Quotes statements={rest} about={place} />
				</section>
			)}
			{!there && rest.length === 0 && (
				<p>
					{passages.length === 0
						? words.noPassages(names.place(place))
						: words.noPassagesYet(names.place(place), day, names)}
				</p>
			)}
			{(there || rest.some(hasNotes) || known.notes.length > 0) && (
				<Fold title={words.howRead}>
					<HowRead
						place={known}
						there={there}
						accounts={[...accounts, ...observed]}
						passages={[...inAccounts, ...rest]}
						day={day}
						words={words}
					/>
				</Fold>
			)}
		</div>
	);
});

/** Holds the place of a name in a sentence; no catalogue has it. */
const GAP = '\ufffc';

/** The places inside a district whose accounts contradict each other, each a way to its card. */
function ContradictInside({ places }: { places: readonly PlaceId[] }) {
	const { text } = useGround();
	if (places.length === 0) return null;
	const [before, ...parts] = text.contradictInside(places.map(() => GAP)).split(GAP);
	return (
		<>
			{before}
			{places.map((place, i) => (
				<Fragment key={place}>
					<PlaceButton place={place} className="place-link" />
					{parts[i]}
				</Fragment>
			))}
		</>
	);
}

interface AccountProps {
	account: Account;
	/** Those that stand above already. */
	quoted: ReadonlySet<Statement>;
}

function AccountOfVoice({ account, quoted }: AccountProps) {
	const { text, names } = useGround();
	const { place, voice, claims, also, overtaken } = account;
	const [, ...besides] = listSayings(account);
	const others = also.filter((claim) => !quoted.has(claim));
	return (
		<section className="card-account" style={{ borderColor: voiceColour(voice) }}>
			<h3>
				{names.voice(voice).short} <AccountIcon account={account} />
			</h3>
			<p>{text.account(account, names)}</p>
			{besides.length > 0 && <p>{text.besides(names.voice(voice), besides, names)}</p>}
			<Quotes statements={claims.filter((claim) => !quoted.has(claim))} about={place} />
			{others.length > 0 && (
				<>
					<h4>{text.alsoSaid}</h4>
					<Quotes statements={others} about={place} />
				</>
			)}
			{overtaken.length > 0 && (
				<details>
					<summary>{text.earlier}</summary>
					<Quotes statements={overtaken} about={place} />
				</details>
			)}
		</section>
	);
}

function listClaims({ claims, also, overtaken }: Account): readonly Claim[] {
	return [...claims, ...also, ...overtaken];
}

const keyOf = ({ id }: Statement) => id;
/** Of a quote, in CSS pixels. */
const QUOTE_HEIGHT = 130;

function Quotes({ statements, about }: { statements: readonly Statement[]; about: PlaceId }) {
	if (statements.length === 0) return null;
	return (
		<LongList className="quotes" rows={statements} keyOf={keyOf} height={QUOTE_HEIGHT}>
			{(statement) => <ReadableQuote statement={statement} about={about} />}
		</LongList>
	);
}
