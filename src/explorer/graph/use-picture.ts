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
import { expanded, expansionInWords } from './expansion.js';
import type { Drawing } from './graph-view.js';
import { emptyPicture, grown, joinOf, nodeOf, type PictureNode, reworded, without } from './picture.js';
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
  /** Whether anything was ever shown: from then on, every change is a step that can be undone. */
  const isBegun = useRef(false);

  const expand = async (id: string, from = latest.current, isFirst = false) => {
    const { data, error } = await client.query(NeighboursDocument, { id, lang: language, through: hops });
    if (data === undefined) return setNote(failureOf(error)?.message || t('failure.unreachable'));
    const expansion = expanded(from, data.neighborhood, through);
    if (isFirst) begin(expansion.picture);
    else change(expansion.picture);
    setNote(data.neighborhood.nodes.length === 0 ? t('missing.title') : expansionInWords(expansion, t));
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

  // What a link holds, else the neighbours of where it says to start. Another start is a step like any other.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another start shows another picture
  useEffect(() => {
    let wanted = true;
    void (async () => {
      const linked = await pictureIn(window.location.hash.slice(1));
      const isFirst = !isBegun.current;
      if (linked && linked.ids.length > 0) {
        const nodes = await nodesWith(client, linked.ids, language);
        if (!wanted || nodes === null) return;
        setKnown(linked.positions);
        (isFirst ? begin : change)(grown(emptyPicture, nodes, linked.joins));
      } else if (start !== null && wanted) await expand(start, emptyPicture, isFirst);
    })();
    return () => {
      wanted = false;
    };
  }, [start]);

  // In another language every step is the same, with other labels.
  const spoken = useRef(language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another language has other labels
  useEffect(() => {
    if (spoken.current === language) return;
    spoken.current = language;
    let wanted = true;
    void (async () => {
      const steps = [...history.past, picture, ...history.future];
      const ids = [...new Set(steps.flatMap(({ nodes }) => [...nodes.keys()]))];
      const nodes = await nodesWith(client, ids, language);
      if (!wanted || nodes === null) return;
      const labelled = new Map(nodes.map((node) => [node.id, node]));
      history.reword((step) => reworded(step, labelled));
      setNote('');
    })();
    return () => {
      wanted = false;
    };
  }, [language]);

  /** Writes the picture into the address, so that copying it copies the picture. */
  const keep = useCallback(async () => {
    const { pathname, search } = window.location;
    if (latest.current.nodes.size === 0) {
      // Where all was taken away, the link shows that too.
      if (isBegun.current) window.history.replaceState(null, '', pathname + search);
      return;
    }
    const link = await linkOf(latest.current, drawing.current?.positions() ?? nowhere);
    window.history.replaceState(null, '', `${pathname}${search}#${link}`);
  }, [drawing]);
  useEffect(() => {
    if (picture.nodes.size > 0) isBegun.current = true;
    void keep();
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
