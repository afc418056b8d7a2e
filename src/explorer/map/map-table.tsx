// The map as a table: every place, how much happened there, and where it lies.
import { EntityName } from '../entity/entity-name.js';
import { useWords } from '../i18n/language.js';
import type { ListedPlace } from './place-points.js';

export function MapTable({ places }: { places: readonly ListedPlace[] }) {
  const t = useWords();
  return (
    <details>
      <summary>{t('map.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('kind.Place')}</th>
            <th scope="col">{t('kinds.Event')}</th>
            <th scope="col">{t('map.position')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.id}>
              <th scope="row">
                <EntityName entity={place} />
              </th>
              <td>{t('map.events', { count: place.events })}</td>
              <td>
                {place.point ? (
                  <>
                    <bdi dir="ltr">
                      {place.point.latitude.toFixed(2)}, {place.point.longitude.toFixed(2)}
                    </bdi>{' '}
                    {place.point.within && (
                      <span className="tag">
                        {t('map.within', { place: `\u2068${place.point.within}\u2069` })}
                      </span>
                    )}
                  </>
                ) : (
                  t('map.unplaced')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
