// One of a few, under a label.
export function Choice<Option extends string>({
  label,
  value,
  options,
  word,
  onChange,
}: {
  label: string;
  value: Option;
  options: readonly Option[];
  word: (option: Option) => string;
  onChange: (option: Option) => void;
}) {
  return (
    <label className="label">
      {label}
      <select className="field" value={value} onChange={({ target }) => onChange(target.value as Option)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {word(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
