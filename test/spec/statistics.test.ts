// How many statements are there by speaker, month, act and the like?
import { harbour } from './neighborhood-world.js';
import { worldOf } from './world-of.js';

const { ask, post } = worldOf([{ file: 'harbour.yaml', data: harbour }]);

interface Group {
  key: string;
  count: number;
}

const groups = async (args: string): Promise<string[]> =>
  (await ask(`{ statementStats(${args}) { key count } }`)).statementStats.map(
    ({ key, count }: Group) => `${key} ${count}`,
  );

describe('the numbers of statements', () => {
  it.each([
    ['SPEAKER', ['person:lena 2', 'person:nadia 1', 'person:omar 1', 'unnamed-agent:sailor 1']],
    ['ABOUT', ['topic:bridge 3', 'person:nadia 2', 'person:omar 1', 'topic:elections 1']],
    ['EVENT', ['event:launch 1', 'event:toast 1']],
    ['DOCUMENT', ['document:first 5', 'document:second 2']],
    ['LANGUAGE', ['en 5', 'ar 1']],
    ['ACT', ['ASSERTION 3', 'OPINION 1', 'PRAISE 1', 'PREDICTION 1']],
    ['FORM', ['DIRECT 3', 'INDIRECT 3']],
    ['MONTH', ['2024-03 2', '2024-04 1']],
    ['YEAR', ['2024 3', '2023 1']],
  ])('by %s, the largest group first', async (groupBy, expected) => {
    expect(await groups(`groupBy: ${groupBy}`)).toEqual(expected);
  });

  it('count what the filter of `statements` lets through', async () => {
    expect(await groups('groupBy: SPEAKER, filter: { about: ["topic:bridge"] }')).toEqual([
      'person:lena 1',
      'person:nadia 1',
    ]);
    expect(await groups('groupBy: ACT, filter: { text: "bridges", saidFrom: "2024" }')).toEqual(['PRAISE 1']);
    expect(await groups('groupBy: SPEAKER, filter: { status: [PROPOSED] }')).toEqual(['person:nadia 1']);
    expect(await groups('groupBy: SPEAKER, filter: { namedSpeaker: false }')).toEqual([
      'unnamed-agent:sailor 1',
    ]);
    expect(await groups('groupBy: ABOUT, filter: { conveyedBy: "unnamed-agent:sailor" }')).toEqual([
      'person:omar 1',
      'topic:bridge 1',
    ]);
    expect(await groups('groupBy: SPEAKER, filter: { speaker: "person:nobody" }')).toEqual([]);
  });

  it('give at most `first` groups', async () => {
    expect(await groups('groupBy: ACT, first: 2')).toEqual(['ASSERTION 3', 'OPINION 1']);
    expect(await groups('groupBy: ACT, first: 0')).toEqual([]);
  });

  it('are called in Arabic and in English', async () => {
    const labels = '{ label ar: label(language: "ar") en: label(language: "en") }';
    const { speaker, act, form, language, month, year } = await ask(`{
      speaker: statementStats(groupBy: SPEAKER, first: 1) ${labels}
      act: statementStats(groupBy: ACT, filter: { act: [PRAISE] }) ${labels}
      form: statementStats(groupBy: FORM, first: 1) ${labels}
      language: statementStats(groupBy: LANGUAGE, first: 1) ${labels}
      month: statementStats(groupBy: MONTH, first: 1) ${labels}
      year: statementStats(groupBy: YEAR, first: 1) ${labels}
    }`);
    expect(speaker).toEqual([{ label: "Lena O'Brien", ar: 'لينا أوبراين', en: "Lena O'Brien" }]);
    expect(act).toEqual([{ label: 'Praise', ar: 'إشادة', en: 'Praise' }]);
    expect(form).toEqual([{ label: 'Direct quotation', ar: 'اقتباس مباشر', en: 'Direct quotation' }]);
    expect(language).toEqual([{ label: 'English', ar: 'الإنجليزية', en: 'English' }]);
    expect(month).toEqual([{ label: 'March 2024', ar: 'مارس 2024', en: 'March 2024' }]);
    expect(year).toEqual([{ label: '2024', ar: '2024', en: '2024' }]);
  });

  it('come with the node that the group is, and null where it is none', async () => {
    const { bySpeaker, byForm } = await ask(`{
      bySpeaker: statementStats(groupBy: SPEAKER, first: 1) {
        node { ... on Person { id statements { totalCount } } }
      }
      byForm: statementStats(groupBy: FORM, first: 1) { node { id } }
    }`);
    expect(bySpeaker).toEqual([{ node: { id: 'person:lena', statements: { totalCount: 2 } } }]);
    expect(byForm).toEqual([{ node: null }]);
  });

  it('have words for every act and form', async () => {
    const { labelOfGroup } = await import('../../src/domain/statistics/group-label.js');
    const { StatementGroup } = await import('../../src/domain/statistics/stat-group.type.js');
    const { QuoteForm, SpeechAct } = await import('../../src/domain/statement/statement-enums.type.js');
    for (const [groupBy, keys] of [
      [StatementGroup.ACT, Object.values(SpeechAct)],
      [StatementGroup.FORM, Object.values(QuoteForm)],
    ] as const) {
      for (const key of keys) {
        expect(labelOfGroup({ key, groupBy, named: null }, 'ar')).toMatch(/^[\p{Script=Arabic} ]+$/u);
        expect(labelOfGroup({ key, groupBy, named: null }, 'en')).toMatch(/^[A-Z][a-z ]+$/);
      }
    }
  });

  it.each(['-1', '501'])('refuse first: %s', async (first) => {
    const { errors } = await post(`{ statementStats(groupBy: ACT, first: ${first}) { count } }`);
    expect(errors?.[0]?.message).toBe(`first must be a whole number from 0 to 500, but got: ${first}`);
  });
});
