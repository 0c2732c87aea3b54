interface Props<T extends string> {
	label: string;
	value: T;
	options: readonly { readonly value: T; readonly label: string }[];
	onChoose: (value: T) => void;
}

/** One of several, under its label. */
export function SelectField<T extends string>({ label, value, options, onChoose }: Props<T>) {
	return (
		<label className="field">
			{label}
			<select
				value={value}
				onChange={({ currentTarget }) => {
					const chosen = options.find((option) => option.value === currentTarget.value);
					if (chosen) onChoose(chosen.value);
				}}
			>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</label>
	);
}
