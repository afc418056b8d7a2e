// The explorer begins here.
import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './app/explorer.js';
import { CredentialProvider } from './credential/credential.js';
import { LanguageProvider } from './i18n/language.js';
import './design/tokens.css';
import './design/base.css';

createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <LanguageProvider>
      <CredentialProvider>
        <NuqsAdapter>
          <Explorer />
        </NuqsAdapter>
      </CredentialProvider>
    </LanguageProvider>
  </StrictMode>,
);
