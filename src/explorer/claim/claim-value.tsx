// What a claim says where that is not an entity: words of the source in their own language and direction.
import { Fragment } from 'react';
import { Isolated } from '../design/bidi.js';
import type { ValuePart } from './value-in-words.js';

export function ClaimValue({ parts }: { parts: readonly ValuePart[] }) {
  return parts.map(({ text, isQuoted }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts are what they are by their place
    <Fragment key={at}>
      {at > 0 && ' · '}
      {isQuoted ? <Isolated>{text}</Isolated> : text}
    </Fragment>
  ));
}
