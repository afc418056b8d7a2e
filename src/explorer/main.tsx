// The explorer begins here.
import { enableHistorySync, NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './app/explorer.js';
import { CredentialProvider } from './credential/credential.js';
import { LanguageProvider } from './i18n/language.js';
import './design/tokens.css';
import './design/base.css';
import './design/targets.css';

// A link may lead to the page that is open, with another choice in its address.
enableHistorySync();

createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <Suspense>
      <LanguageProvider>
        <CredentialProvider>
          <NuqsAdapter>
            <Explorer />
          </NuqsAdapter>
        </CredentialProvider>
      </LanguageProvider>
    </Suspense>
  </StrictMode>,
);
