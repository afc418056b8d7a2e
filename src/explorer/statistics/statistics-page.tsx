// Who speaks, about whom, in which month, to do what? Charts that filter one another.
import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useRef } from 'react';
import { useClient } from 'urql';
import { Answered, Nothing } from '../api/answered.js';
import {
  type StatementFilter,
  StatisticsDocument,
  type StatisticsQuery,
} from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { Page } from '../app/page.js';
import { dateInWords } from '../date/partial-date.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { acts, forms, isPartialDate } from '../statement/statement-filter.js';
import { StatementPages } from '../statement/statement-list.js';
import { statementsTakeAway } from '../statement/statements-take-away.js';
import { TakeAway } from '../take-away/take-away.js';
import { BarChart, type Row } from './bar-chart.js';
import { statisticsTakeAway } from './statistics-take-away.js';
import './statistics.css';

const charts = ['SPEAKER', 'ABOUT', 'MONTH', 'ACT', 'FORM', 'EVENT', 'DOCUMENT'] as const;
type Chart = (typeof charts)[number];

/** What is chosen in each chart, in the address. */
const parsers = {
  SPEAKER: parseAsString,
  ABOUT: parseAsString,
  MONTH: parseAsString,
  ACT: parseAsStringLiteral(acts),
  FORM: parseAsStringLiteral(forms),
  EVENT: parseAsString,
  DOCUMENT: parseAsString,
  named: parseAsBoolean,
};
const urlKeys = {
  SPEAKER: 'speaker',
  ABOUT: 'about',
  MONTH: 'month',
  ACT: 'act',
  FORM: 'form',
  EVENT: 'event',
  DOCUMENT: 'document',
};

export default function StatisticsPage() {
  const t = useWords();
  const client = useClient();
  const drawing = useRef<HTMLDivElement>(null);
  const { language } = useLanguage();
  const [chosen, choose] = useQueryStates(parsers, { history: 'push', urlKeys });
  const month = chosen.MONTH && isPartialDate(chosen.MONTH) ? chosen.MONTH : null;
  const filter: StatementFilter = {
    ...(chosen.SPEAKER && { speaker: chosen.SPEAKER }),
    ...(chosen.ABOUT && { about: [chosen.ABOUT] }),
    ...(month && { saidFrom: month, saidTo: month }),
    ...(chosen.ACT && { act: [chosen.ACT] }),
    ...(chosen.FORM && { form: [chosen.FORM] }),
    ...(chosen.EVENT && { event: chosen.EVENT }),
    ...(chosen.DOCUMENT && { document: chosen.DOCUMENT }),
    ...(chosen.named !== null && { namedSpeaker: chosen.named }),
  };
  const answer = useAnswer(StatisticsDocument, { filter, lang: language });
  const locale = localeOf(language);
  const nothingChosen = {
    SPEAKER: null,
    ABOUT: null,
    MONTH: null,
    ACT: null,
    FORM: null,
    EVENT: null,
    DOCUMENT: null,
    named: null,
  };
  /** What is chosen, in the words of the charts; its count, where nothing is. */
  const notesOf = (data: StatisticsQuery) => [
    t('statistics.total', { count: data.total.totalCount }),
    ...charts.flatMap((chart) => {
      const row = rowsOf(data, chart, locale).find(({ key }) => key === chosen[chart]);
      return row ? [`${t(`statistics.${chart}`)}: ${row.label}`] : [];
    }),
    ...(chosen.named === null ? [] : [t(`statistics.named.${chosen.named}`)]),
  ];
  return (
    <Page title={t('statistics.title')}>
      <p>{t('statistics.intro')}</p>
      <Answered answer={answer}>
        {(data) => (
          <>
            <div className="actions" role="status">
              <a href="#counted" className="statistics-total">
                {t('statistics.total', { count: data.total.totalCount })}
              </a>
              {[true, false].map((named) => (
                <button
                  key={String(named)}
                  type="button"
                  className="quiet-button"
                  aria-pressed={chosen.named === named}
                  onClick={() => choose({ named: chosen.named === named ? null : named })}
                >
                  {t(`statistics.named.${named}`)}
                </button>
              ))}
              <TakeAway
                name="statistics"
                of={statisticsTakeAway(
                  charts.map((chart) => ({
                    title: t(`statistics.${chart}`),
                    rows: rowsOf(data, chart, locale),
                  })),
                  notesOf(data),
                  () => drawing.current!,
                  t,
                )}
              />
              {Object.keys(filter).length > 0 && (
                <button type="button" className="quiet-button" onClick={() => choose(nothingChosen)}>
                  {t('filter.clear')}
                </button>
              )}
            </div>
            <div ref={drawing} className="statistics-charts">
              {charts.map((chart) => (
                <BarChart
                  key={chart}
                  title={t(`statistics.${chart}`)}
                  rows={rowsOf(data, chart, locale)}
                  chosen={chosen[chart]}
                  onChoose={(key) => choose({ [chart]: key })}
                />
              ))}
            </div>
            <section aria-labelledby="counted">
              <div className="section-head">
                <h2 id="counted">{t('statistics.statements')}</h2>
                {data.statements.totalCount > 0 && (
                  <TakeAway name="statements" of={statementsTakeAway(client, filter, language, null)} />
                )}
              </div>
              {data.statements.totalCount === 0 && <Nothing>{t('statistics.none')}</Nothing>}
              <StatementPages key={JSON.stringify(filter)} page={data.statements} filter={filter} />
            </section>
          </>
        )}
      </Answered>
    </Page>
  );
}

/** Months in their own order, everything else the largest first. */
function rowsOf(data: StatisticsQuery, chart: Chart, locale: string): readonly Row[] {
  if (chart !== 'MONTH') return data[chart];
  return data.MONTH.map(({ key, count }) => ({ key, count, label: dateInWords(key, locale) })).sort((a, b) =>
    a.key < b.key ? -1 : 1,
  );
}
