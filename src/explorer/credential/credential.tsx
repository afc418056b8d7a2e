// Who is at the page? The credential that everything below is asked with, whose it is, and the ways to sign in and out.
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Provider } from 'urql';
import { makeClient } from '../api/client.js';
import { ViewerDocument } from '../api/operations.generated.js';
import { type Failure, failureOf, useAnswer } from '../api/use-answer.js';
import { checkCredential, type Viewer } from './check-credential.js';
import { forgetCredential, keepCredential, keptCredential } from './kept-credential.js';

const CredentialDialog = lazy(() => import('./credential-dialog.js'));

interface Credential {
  readonly signedIn: boolean;
  /** Whose the credential is; null while nobody is signed in, and until the server has said it. */
  readonly viewer: Viewer | null;
  /** The server's words where it does not take the credential any more; null while it does. */
  readonly refusal: string | null;
  /** Opens the dialog to sign in, or to sign out. */
  open(): void;
  /** Takes a credential that is good; otherwise says why it is not, and stays with the one before. */
  signIn(credential: string, remember: boolean): Promise<Viewer | Failure>;
  signOut(): void;
}

const CredentialContext = createContext<Credential | null>(null);

/** Who is signed in, and how to change that. */
export function useCredential(): Credential {
  return useContext(CredentialContext)!;
}

/** Gives the page below a client that sends the credential. Another credential is another client, with an empty cache. */
export function CredentialProvider({ children }: { children: ReactNode }) {
  const [credential, setCredential] = useState(keptCredential);
  const [refusal, setRefusal] = useState<string | null>(null);
  const client = useMemo(
    () =>
      makeClient(credential, (error) => {
        const failure = failureOf(error);
        if (credential !== null && failure?.code === 'UNAUTHENTICATED') setRefusal(failure.message);
      }),
    [credential],
  );
  const change = useCallback((next: string | null) => {
    setRefusal(null);
    setCredential(next);
  }, []);
  return (
    <Provider value={client}>
      <Signed signedIn={credential !== null} refusal={refusal} change={change}>
        {children}
      </Signed>
    </Provider>
  );
}

function Signed({
  signedIn,
  refusal,
  change,
  children,
}: {
  signedIn: boolean;
  refusal: string | null;
  change: (credential: string | null) => void;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  // The form goes before the dialog does, and with it the focus, which then comes back to nobody.
  useEffect(() => {
    if (isOpen) return;
    if (document.activeElement === document.body) opener.current?.focus();
    opener.current = null;
  }, [isOpen]);
  const { data } = useAnswer(ViewerDocument, {}, !signedIn);
  const viewer = signedIn && refusal === null ? (data?.viewer ?? null) : null;
  const value = useMemo(
    (): Credential => ({
      signedIn,
      viewer,
      refusal,
      open: () => {
        opener.current = document.activeElement as HTMLElement | null;
        setOpen(true);
      },
      signIn: async (credential, remember) => {
        const found = await checkCredential(credential);
        if ('kind' in found) return found;
        keepCredential(credential, remember);
        change(credential);
        return found;
      },
      signOut: () => {
        forgetCredential();
        change(null);
      },
    }),
    [signedIn, viewer, refusal, change],
  );
  // Somebody who signs out of a remembered credential means every tab.
  useEffect(() => {
    const follow = ({ storageArea, key, newValue }: StorageEvent) => {
      if (storageArea === localStorage && key !== null && newValue === null && keptCredential() === null)
        change(null);
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [change]);
  return (
    <CredentialContext value={value}>
      {children}
      {isOpen && (
        <Suspense>
          <CredentialDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </CredentialContext>
  );
}
