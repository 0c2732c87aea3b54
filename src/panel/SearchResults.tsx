import './search-results.css';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Statement } from '../domain/claim.ts';
import { listNamedAncestors, sourceOf } from '../domain/dataset.ts';
import { excerptAt, type FoundPerson, type FoundPlace, type FoundWords, search } from '../domain/search.ts';
import { toponymOf } from '../text/naming.ts';
import type { SearchWords } from '../text/search-words.ts';
import { type Actions, useActions } from './actions.ts';
import { useGround } from './ground.ts';
import { LongList } from './LongList.tsx';
import type { Pointed } from './light.ts';
import { Speaker } from './Speaker.tsx';

export interface Props {
	/** The words of the page for it. */
	words: SearchWords;
	/** What is looked for. */
	asked: string;
	/** Whether the first that is found is opened as soon as it is. */
	isHasty: boolean;
	/** Before something found is opened. */
	onDone: () => void;
}

/** What was found for the words: how much in all, then each kind with how many, each row leading to what it names. */
export function SearchResults({ words, asked, isHasty, onDone }: Props) {
	const { ground, translation } = useGround();
	const actions = useActions();
	// A great many statements take a while: the field does not wait for what is found.
	const sought = useDeferredValue(asked, '');
	const {
		places,
		people,
		passages,
		words: found,
	} = useMemo(() => search(sought, ground, translation), [sought, ground, translation]);
	const open = (how: (actions: Actions) => void) => () => {
		onDone();
		how(actions);
	};
	useEffect(() => {
		if (!isHasty || sought !== asked) return;
		const [[place], [person], [passage], [one]] = [places, people, passages, found];
		if (place) open(({ choosePlace }) => choosePlace(place.place.id))();
		else if (person) open(({ listClaims }) => listClaims({ speaker: person.speaker }))();
		else if (passage) open(({ read }) => read(passage.id))();
		else if (one) open(({ readAt }) => readAt({ ...one }))();
	});
	return (
		<>
			<p className="count" role="status">
				{sought !== '' &&
					words.foundInAll({
						places: places.length,
						people: people.length,
						passages: passages.length,
						words: found.length,
					})}
			</p>
			<Group key={`places ${sought}`} heading={words.found.places} all={places} keyOf={keyOfPlace}>
				{(one) => (
					<Row at={{ place: one.place.id }} onOpen={open(({ choosePlace }) => choosePlace(one.place.id))}>
						<PlaceRow found={one} words={words} />
					</Row>
				)}
			</Group>
			<Group key={`people ${sought}`} heading={words.found.people} all={people} keyOf={keyOfPerson}>
				{(one) => (
					<Row onOpen={open(({ listClaims }) => listClaims({ speaker: one.speaker }))}>
						<PersonRow found={one} words={words} />
					</Row>
				)}
			</Group>
			<Group
				key={`passages ${sought}`}
				heading={words.found.passages}
				all={passages}
				keyOf={keyOfPassage}
				more={{ label: words.listFound, onMore: open(({ listClaims }) => listClaims({ words: sought })) }}
			>
				{(one) => (
					<Row at={{ claim: one.id }} onOpen={open(({ read }) => read(one.id))}>
						<PassageRow statement={one} />
					</Row>
				)}
			</Group>
			<Group key={`words ${sought}`} heading={words.found.words} all={found} keyOf={keyOfWords}>
				{(one) => (
					// Looked up again, it is another object.
					<Row onOpen={open(({ readAt }) => readAt({ ...one }))}>
						<WordsRow found={one} />
					</Row>
				)}
			</Group>
		</>
	);
}

const keyOfPlace = ({ place }: FoundPlace) => place.id;
const keyOfPerson = ({ speaker }: FoundPerson) => speaker;
const keyOfPassage = ({ id }: Statement) => id;
const keyOfWords = ({ source, start }: FoundWords) => `${source.id} ${start}`;

/** How many of a kind are shown at first. */
const FIRST = 4;
/** Of a row, in CSS pixels. */
const ROW_HEIGHT = 60;

interface GroupProps<T> {
	/** With how many there are. */
	heading: (count: number) => string;
	all: readonly T[];
	keyOf: (one: T) => string;
	/** Where the others are shown, if not here. */
	more?: { readonly label: string; readonly onMore: () => void };
	/** The row of each. */
	children: (one: T) => ReactNode;
}

function Group<T>({ heading, all, keyOf, more, children }: GroupProps<T>) {
	const { text } = useGround();
	const [isAll, setAll] = useState(false);
	const list = useRef<HTMLUListElement>(null);
	if (all.length === 0) return null;
	const shown = isAll ? all : all.slice(0, FIRST);
	const rest = all.length - shown.length;
	/** To the first of the further ones: the button may go away. */
	const showMore = () => {
		setAll(true);
		requestAnimationFrame(() => list.current?.children[FIRST]?.querySelector('button')?.focus());
	};
	return (
		<section>
			<h2>{heading(all.length)}</h2>
			<LongList className="rows-found" rows={shown} keyOf={keyOf} height={ROW_HEIGHT} list={list}>
				{children}
			</LongList>
			{rest > 0 && (
				<button type="button" className="plain-button" onClick={more?.onMore ?? showMore}>
					{more?.label ?? text.showMore(rest)}
				</button>
			)}
		</section>
	);
}

interface RowProps {
	/** What lights up meanwhile. */
	at?: Pointed;
	onOpen: () => void;
	children: ReactNode;
}

function Row({ at, onOpen, children }: RowProps) {
	const { point } = useActions();
	const light = at && { onFocus: () => point(at), onPointerEnter: () => point(at) };
	const dim = at && { onBlur: () => point(null), onPointerLeave: () => point(null) };
	return (
		<button type="button" className="finding" onClick={onOpen} {...light} {...dim}>
			{children}
		</button>
	);
}

/** What the place is called here and what it was found by, what it is and where, and how often the sources name it. */
function PlaceRow({ found: { place, toponym, count }, words }: { found: FoundPlace; words: SearchWords }) {
	const { dataset, text, names } = useGround();
	const isUsual = toponym === toponymOf(place.id, dataset, text.lang);
	const [around] = listNamedAncestors(place.id, dataset);
	return (
		<>
			<span>
				<b>{names.place(place.id)}</b>
				{!isUsual && (
					<>
						{' '}
						<bdi>{toponym}</bdi>
					</>
				)}{' '}
				<small>
					{text.within(text.level(place.level), around === undefined ? [] : [names.place(around)])}
				</small>
			</span>{' '}
			<small>{words.timesNamed(count)}</small>
		</>
	);
}

function PersonRow({ found, words }: { found: FoundPerson; words: SearchWords }) {
	const { language, count } = found;
	return (
		<>
			<span>
				<Speaker claim={found} language={language} />
			</span>{' '}
			<small>{words.claimCount(count)}</small>
		</>
	);
}

function PassageRow({ statement }: { statement: Statement }) {
	const { dataset, text, names, translation } = useGround();
	const claim = statement.kind === 'claim' ? statement : undefined;
	const { exact } = statement.quote;
	const translated = translation?.texts.get(exact);
	return (
		<>
			<span>{text.passage(statement.id, claim, names)}</span>{' '}
			{claim && <small>{text.shortDay(claim.said.last, names)}</small>}{' '}
			<q className="finding-words" lang={sourceOf(statement, dataset).language} dir="auto">
				{exact}
			</q>
			{translation && translated !== undefined && (
				<span className="finding-words">
					<small>{text.unofficialTranslation(translation.isDraft)}</small> {text.quoted(translated)}
				</span>
			)}
		</>
	);
}

function WordsRow({ found }: { found: FoundWords }) {
	const { dataset } = useGround();
	const { publisher, language } = found.source;
	const { before, words, after } = excerptAt(found);
	return (
		<>
			{dataset.sources.size > 1 && <small>{publisher}</small>}
			<span className="finding-words" lang={language} dir="auto">
				{before}
				<mark>{words}</mark>
				{after}
			</span>
		</>
	);
}
