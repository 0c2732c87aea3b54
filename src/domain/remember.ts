/** How is what follows from one thing worked out once, however many ask? */

/** Like `make`, which must give the same for the same object; kept as long as the object is. */
export function remember<K extends object, V>(make: (of: K) => V): (of: K) => V {
	const known = new WeakMap<K, { readonly made: V }>();
	return (of) => {
		const found = known.get(of);
		if (found) return found.made;
		const made = make(of);
		known.set(of, { made });
		return made;
	};
}

/** Like `make`, which must give the same for the same arguments; the last result is kept. */
export function rememberLast<A extends readonly unknown[], V>(make: (...of: A) => V): (...of: A) => V {
	let last: { readonly of: A; readonly made: V } | undefined;
	return (...of) => {
		if (!last?.of.every((one, i) => one === of[i])) last = { of, made: make(...of) };
		return last.made;
	};
}
