// The explorer begins here.
import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from './api/client.js';
import { Explorer } from './app/explorer.js';
import { LanguageProvider } from './i18n/language.js';
import './design/tokens.css';
import './design/base.css';

createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <Provider value={client}>
      <LanguageProvider>
        <NuqsAdapter>
          <Explorer />
        </NuqsAdapter>
      </LanguageProvider>
    </Provider>
  </StrictMode>,
);
