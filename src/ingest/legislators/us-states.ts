// Which place does the code of a state mean? States, the District of Columbia and the territories with a delegate.

import { showValue } from '../../error/show-value.js';
import type { Item } from '../../graph/write/node-record.js';
import { Unreadable } from '../register/unreadable.js';

const names: Readonly<Record<string, string>> = {
  ...{ AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado' },
  ...{ CT: 'Connecticut', DE: 'Delaware', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho' },
  ...{ IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana' },
  ...{ ME: 'Maine', MD: 'Maryland', MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota' },
  ...{ MS: 'Mississippi', MO: 'Missouri', MT: 'Montana', NE: 'Nebraska', NV: 'Nevada' },
  ...{ NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NY: 'New York', NC: 'North Carolina' },
  ...{ ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania' },
  ...{ RI: 'Rhode Island', SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas' },
  ...{ UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'West Virginia' },
  ...{ WI: 'Wisconsin', WY: 'Wyoming', DC: 'District of Columbia', PR: 'Puerto Rico', GU: 'Guam' },
  ...{ AS: 'American Samoa', VI: 'United States Virgin Islands', MP: 'Northern Mariana Islands' },
  // As terms before the states were made name them.
  ...{ DK: 'Dakota Territory', OL: 'Orleans Territory', PI: 'Philippine Islands' },
};

/** The place that a code stands for. Fails on one that is not known. */
export function stateCalled(code: string): Item {
  const name = names[code];
  if (name === undefined) {
    throw new Unreadable(
      `state must be the postal code of a state or territory, but got: ${showValue(code)}`,
    );
  }
  return {
    id: `place:us-${code.toLowerCase()}`,
    names: [
      { text: name, language: 'en', kind: 'PREFERRED' },
      { text: code, language: 'en', kind: 'ALIAS' },
    ],
  };
}
