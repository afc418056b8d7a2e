// What a browser shows at /graphql: GraphiQL, with Isnad's examples as its first tabs.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Example } from '../graphiql.js';
import { keptTab, storage } from './storage.js';

/** GraphiQL calls a tab as its operation is called; the name of the example stands above it. */
const tabOf = ({ name, query, variables }: Example) => ({
  query: query.startsWith('#') ? query : `# ${name}\n${query}`,
  variables: variables ? JSON.stringify(variables, null, 2) : null,
});

const examples: Example[] = await (await fetch('/graphiql/examples.json')).json();
const tabs = examples.map(tabOf);
// GraphiQL forgets the variables of the tab that it opens with, unless they are given apart.
const open = keptTab() ?? tabs[0];

// Subscriptions go by WebSocket, with the headers of the tab in its first message.
const subscriptionUrl = new URL('/graphql', location.href.replace(/^http/, 'ws')).href;

createRoot(document.getElementById('graphiql')!).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: '/graphql', subscriptionUrl, enableIncrementalDelivery: false }),
    defaultTabs: tabs.length > 0 ? tabs : undefined,
    initialQuery: open?.query ?? undefined,
    initialVariables: open?.variables ?? undefined,
    inputValueDeprecation: true,
    schemaDescription: true,
    storage,
  }),
);
