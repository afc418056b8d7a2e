// A part of the form, with what is wrong with it said right there.
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../i18n/language.js';
import { WriteFailure } from '../write/write-failure.js';
import type { Problem } from './problem.js';

/** `name` is the place that a problem names. */
export function Place({
  name,
  title,
  problem,
  children,
}: {
  name: string;
  title: string;
  problem: Problem | null;
  children: ReactNode;
}) {
  const place = useRef<HTMLFieldSetElement>(null);
  const isHere = problem?.place === name;
  useEffect(() => {
    if (isHere && problem) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere, problem]);
  return (
    <fieldset className="record-place" ref={place} data-place={name}>
      <legend>{title}</legend>
      {children}
      {isHere && <Said problem={problem} />}
    </fieldset>
  );
}

/** Nothing where nothing is wrong. */
export function Said({ problem }: { problem: Problem | null }) {
  const t = useWords();
  if (problem === null) return null;
  if (problem.word)
    return (
      <p className="record-missing" role="alert">
        {t(problem.word)}
      </p>
    );
  return <WriteFailure failure={problem.failure} />;
}
