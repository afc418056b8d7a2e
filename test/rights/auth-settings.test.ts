/** What do the settings of who may come in default to, and which are refused before anything starts? */
import { authSettings } from '../../src/server/auth/auth-settings.js';

const oidc = { ISNAD_OIDC_ISSUER: 'https://id.example', ISNAD_OIDC_AUDIENCE: 'isnad' };

describe('reading', () => {
  it.each([
    ['127.0.0.1', 'open'],
    ['127.1.2.3', 'open'],
    ['::1', 'open'],
    ['localhost', 'open'],
    ['0.0.0.0', 'key'],
    ['::', 'key'],
    ['10.0.0.7', 'key'],
    ['127.0.0.1.example', 'key'],
  ])('on %s is by default %s', (host, reading) => {
    expect(authSettings({}, host)).toEqual({ reading, adminKey: null, oidc: null });
  });

  it('is what ISNAD_READ says, wherever the server listens', () => {
    expect(authSettings({ ISNAD_READ: 'key' }, '127.0.0.1').reading).toBe('key');
    expect(authSettings({ ISNAD_READ: 'open' }, '0.0.0.0').reading).toBe('open');
  });
});

describe('an identity provider', () => {
  it('needs an issuer and an audience, and has defaults for the rest', () => {
    expect(authSettings(oidc, '127.0.0.1').oidc).toEqual({
      issuer: 'https://id.example',
      audience: 'isnad',
      jwks: null,
      algorithms: ['RS256', 'ES256', 'EdDSA'],
      roleClaim: 'isnad_role',
    });
  });
});

describe('a setting', () => {
  it.each([
    [{ ISNAD_READ: 'yes' }, 'ISNAD_READ must be open or key, but got: yes'],
    [{ ISNAD_OIDC_AUDIENCE: 'isnad' }, 'ISNAD_OIDC_ISSUER must be an https address, but got: nothing'],
    [
      { ...oidc, ISNAD_OIDC_ISSUER: 'http://id.example' },
      'ISNAD_OIDC_ISSUER must be an https address, but got: http://id.example',
    ],
    [
      { ...oidc, ISNAD_OIDC_AUDIENCE: '' },
      'ISNAD_OIDC_AUDIENCE must be what the tokens for this server are for, but got: nothing',
    ],
    [{ ...oidc, ISNAD_OIDC_JWKS: 'keys' }, 'ISNAD_OIDC_JWKS must be an https address, but got: keys'],
    [
      { ...oidc, ISNAD_OIDC_ALGORITHMS: 'RS256,HS256' },
      /^ISNAD_OIDC_ALGORITHMS must be out of .*, but got: HS256/,
    ],
    [{ ...oidc, ISNAD_OIDC_ALGORITHMS: 'none' }, /^ISNAD_OIDC_ALGORITHMS must be out of .*, but got: none/],
  ])('%j is refused', (env, message) => {
    expect(() => authSettings(env, '127.0.0.1')).toThrow(message);
  });

  it.each(['guess-me', `${'x'.repeat(40)} ${'x'.repeat(40)}`, 'é'.repeat(40)])(
    'ISNAD_ADMIN_KEY=%j is refused without being told',
    (key) => {
      const refused = () => authSettings({ ISNAD_ADMIN_KEY: key }, '127.0.0.1');
      expect(refused).toThrow(
        'ISNAD_ADMIN_KEY must be at least 32 visible ASCII characters, but is not.\nMake one that nobody guesses: ISNAD_ADMIN_KEY=$(openssl rand -hex 32) npm start',
      );
    },
  );
});
