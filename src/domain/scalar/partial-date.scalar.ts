import { GraphQLScalarType } from 'graphql';
import { PARTIAL_DATE_FORM, spanOf } from '../../graph/partial-date.js';

/** A date as precise as its source: a year, a month, a day or an instant, never padded. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description:
    'EDTF level 0: `2024`, `2024-07`, `2024-07-19` or an ISO 8601 date-time with its offset. The precision is kept, never padded.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: (value) => value as string,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === 'StringValue' ? node.value : undefined),
});

function checked(value: unknown): string {
  if (typeof value === 'string' && spanOf(value) !== null) return value;
  throw new TypeError(`It must be ${PARTIAL_DATE_FORM}.`);
}
