import { useMemo, useRef, useState } from 'react';
import { CONTEXT } from '../domain/claim.ts';
import { PREDICATES } from '../domain/predicate.ts';
import { listFilterValues, type StatementFilter } from '../domain/statement-filter.ts';
import { useGround } from './ground.ts';
import { SelectField } from './SelectField.tsx';

/** A choice among the values that the dataset has. */
interface Choice {
	readonly key: Exclude<keyof StatementFilter, 'words'>;
	readonly label: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface Props {
	filter: StatementFilter;
	onFilter: (filter: StatementFilter) => void;
}

/** Which statements are listed: by their words, and by what they have. */
export function ClaimFilters({ filter, onFilter }: Props) {
	const { text } = useGround();
	const [isOpen, setOpen] = useState(false);
	const search = useRef<HTMLInputElement>(null);
	const set = (key: keyof StatementFilter, value: string) => {
		const { [key]: _, ...rest } = filter;
		// The options and the search field give only values that the key may have.
		onFilter((value === '' ? rest : { ...rest, [key]: value }) as StatementFilter);
	};
	const { words, ...chosen } = filter;
	const isAnySet = Object.values(chosen).some((value) => value !== undefined);
	return (
		<search className="filters">
			<label className="field">
				{text.searchWords}
				<input
					ref={search}
					type="search"
					value={words ?? ''}
					onChange={(event) => set('words', event.currentTarget.value)}
				/>
			</label>
			<details open={isOpen || isAnySet} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary>{text.filter}</summary>
				{(isOpen || isAnySet) && <FilterGrid filter={filter} set={set} />}
			</details>
			{(isAnySet || words !== undefined) && (
				<button
					type="button"
					className="plain-button"
					onClick={() => {
						onFilter({});
						// The button goes away with the filters.
						search.current?.focus();
					}}
				>
					{text.clearFilters}
				</button>
			)}
		</search>
	);
}

interface FilterGridProps {
	filter: StatementFilter;
	set: (key: keyof StatementFilter, value: string) => void;
}

/** Drawn, and what can be chosen worked out, only once it is opened. */
function FilterGrid({ filter, set }: FilterGridProps) {
	const { text } = useGround();
	return (
		<div className="filter-grid">
			{useChoices(filter).map(({ key, label, options }) => (
				<SelectField
					key={key}
					label={label}
					value={filter[key] ?? ''}
					options={[{ value: '', label: text.any }, ...options]}
					onChoose={(value) => set(key, value)}
				/>
			))}
		</div>
	);
}

function useChoices(filter: StatementFilter): readonly Choice[] {
	const { ground, text, names } = useGround();
	return useMemo(() => {
		const { voices, speakers, channels, places, days } = listFilterValues(filter, ground);
		const { compare } = new Intl.Collator(text.lang);
		const inOrder = (options: Choice['options']) => options.toSorted((a, b) => compare(a.label, b.label));
		return [
			{
				key: 'voice',
				label: text.voice,
				options: [
					...voices.map((value) => ({ value, label: names.voice(value).short })),
					{ value: CONTEXT, label: text.contextOnly },
				],
			},
			{
				key: 'speaker',
				label: text.speaker,
				options: inOrder(speakers.map((value) => ({ value, label: names.translated(value) }))),
			},
			{
				key: 'channel',
				label: text.channelHeading,
				options: channels.map((value) => ({ value, label: text.channel(value) })),
			},
			{
				key: 'predicate',
				label: text.predicateHeading,
				options: PREDICATES.map((value) => ({ value, label: text.predicate[value] })),
			},
			{
				key: 'place',
				label: text.place,
				options: inOrder(places.map((value) => ({ value, label: names.place(value) }))),
			},
			{
				key: 'day',
				label: text.saidOn,
				options: days.map((value) => ({ value, label: text.longDay(value) })),
			},
		];
	}, [filter, ground, text, names]);
}
