// The picture and the steps that change it: start, open neighbours, find ways, take away, undo. It lives in the link.
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Client, useClient } from 'urql';
import {
  type HopKind,
  NeighboursDocument,
  NodesOfPictureDocument,
  WaysBetweenDocument,
} from '../api/operations.generated.js';
import { failureOf } from '../api/use-answer.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { expanded } from './expansion.js';
import type { Drawing } from './graph-view.js';
import { emptyPicture, grown, joinOf, nodeOf, type PictureNode, without } from './picture.js';
import { linkOf, type Position, pictureIn } from './picture-link.js';
import { useHistory } from './use-history.js';

const nowhere: ReadonlyMap<string, Position> = new Map();

export function usePicture(
  start: string | null,
  through: readonly HopKind[],
  drawing: { current: Drawing | null },
) {
  const t = useWords();
  const client = useClient();
  const { language } = useLanguage();
  const history = useHistory(emptyPicture);
  const { now: picture, change, begin } = history;
  const [known, setKnown] = useState(nowhere);
  const [note, setNote] = useState('');
  const hops = through.length === 0 ? null : [...through];
  const latest = useRef(picture);
  latest.current = picture;

  const expand = async (id: string, from = latest.current, asStep = true) => {
    const { data, error } = await client.query(NeighboursDocument, { id, lang: language, through: hops });
    if (data === undefined) return setNote(failureOf(error)?.message || t('failure.unreachable'));
    const { picture: next, added, shown, total, more } = expanded(from, data.neighborhood);
    if (asStep) change(next);
    else begin(next);
    if (data.neighborhood.nodes.length === 0) setNote(t('missing.title'));
    else if (added === 0 && !more) setNote(t('graph.none'));
    else setNote(t(more ? 'graph.expanded.more' : 'graph.expanded', { added, shown, total }));
  };

  const findPath = async (from: string, to: string) => {
    const { data, error } = await client.query(WaysBetweenDocument, {
      from,
      to,
      lang: language,
      through: hops,
    });
    if (data === undefined) return setNote(failureOf(error)?.message || t('failure.unreachable'));
    if (data.paths.length === 0) return setNote(t('graph.path.none', { hops: 6 }));
    const nodes = data.paths.flatMap((path) => path.nodes.map(nodeOf));
    const joins = data.paths.flatMap((path) => path.hops.map(joinOf));
    change(grown(latest.current, nodes, joins));
    setNote(t('graph.path.found', { count: data.paths.length }));
  };

  // What a link holds, else the neighbours of where it says to start; in another language, the same with other labels.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another start or language begins anew
  useEffect(() => {
    let wanted = true;
    void (async () => {
      const linked = await pictureIn(window.location.hash.slice(1));
      if (linked && linked.ids.length > 0) {
        const nodes = await nodesWith(client, linked.ids, language);
        if (!wanted || nodes === null) return;
        setKnown(linked.positions);
        begin(grown(emptyPicture, nodes, linked.joins));
      } else if (start !== null && wanted) await expand(start, emptyPicture, false);
    })();
    return () => {
      wanted = false;
    };
  }, [start, language]);

  /** Writes the picture into the address, so that copying it copies the picture. */
  const keep = useCallback(async () => {
    if (latest.current.nodes.size === 0) return;
    const link = await linkOf(latest.current, drawing.current?.positions() ?? nowhere);
    window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}#${link}`);
  }, [drawing]);
  useEffect(() => {
    if (picture.nodes.size > 0) void keep();
  }, [picture, keep]);

  return {
    ...history,
    picture,
    known,
    note,
    expand: (id: string) => expand(id),
    findPath,
    remove: (id: string) => change(without(latest.current, id)),
    keep,
  };
}

/** So many ids does the server take at a time. */
const MOST_IDS = 500;

/** The nodes with these ids, without those that there are not; null where the server does not answer. */
async function nodesWith(
  client: Client,
  ids: readonly string[],
  lang: string,
): Promise<PictureNode[] | null> {
  const nodes: PictureNode[] = [];
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const { data } = await client.query(NodesOfPictureDocument, { ids: ids.slice(at, at + MOST_IDS), lang });
    if (!data) return null;
    nodes.push(...data.nodes.filter((node) => node !== null).map(nodeOf));
  }
  return nodes;
}
