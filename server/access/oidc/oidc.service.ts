import { Injectable, Logger } from '@nestjs/common';
import * as client from 'openid-client';
import { Problem } from '../../kernel/problem.ts';
import { AccessSettings } from '../access-settings.ts';
import { normalEmail } from '../credentials.service.ts';
import type { Identity } from '../invitation/acceptance.service.ts';

/** What has to be remembered of a browser that was sent to the sign-in service. */
export interface Sent {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

const REFUSED = 'Signing in with your organisation did not work. Go back to the start and try again; if it fails again, ask an administrator.';

/** The sign-in service of an organisation: OpenID Connect, authorization code with PKCE, state and nonce. */
@Injectable()
export class OidcService {
  private readonly logger = new Logger('sign-in');
  private found: Promise<client.Configuration> | undefined;

  constructor(private readonly settings: AccessSettings) {}

  /** @param callback our own address, as it is registered with the service. @throws Problem not_found when there is no service */
  async send(callback: string): Promise<{ address: string; sent: Sent }> {
    const configuration = await this.configuration();
    const sent: Sent = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: callback,
      scope: 'openid profile email',
      code_challenge: await client.calculatePKCECodeChallenge(sent.verifier),
      code_challenge_method: 'S256',
      state: sent.state,
      nonce: sent.nonce,
    });
    return { address: address.href, sent };
  }

  /**
   * Who came back.
   * @param current the whole address that the browser came back to
   * @throws Problem not_allowed for anything that is not right with it, in the same words; the log says what
   */
  async receive(current: URL, sent: Sent): Promise<Identity> {
    const configuration = await this.configuration();
    let claims: client.IDToken | undefined;
    try {
      const tokens = await client.authorizationCodeGrant(configuration, current, { pkceCodeVerifier: sent.verifier, expectedState: sent.state, expectedNonce: sent.nonce, idTokenExpected: true });
      claims = tokens.claims();
    } catch (error) {
      throw this.refused((error as { code?: string }).code ?? (error as Error).name);
    }
    if (!claims) throw this.refused('no claims');
    const { tenants } = this.settings.oidc!;
    if (tenants.length > 0 && !(typeof claims.tid === 'string' && tenants.includes(claims.tid))) throw this.refused('another tenant');
    const [email, name] = [claims.email, claims.name].map((claim) => (typeof claim === 'string' ? claim : null));
    // Entra ID does not send email_verified, but xms_edov: whether the owner of the domain is verified.
    const isVerified = claims.email_verified === true || [true, 1, '1', 'true'].includes(claims.xms_edov as boolean);
    return { issuer: claims.iss, subject: claims.sub, name: name ?? email ?? '', verifiedEmail: email && isVerified ? normalEmail(email) : null };
  }

  /** Read once from the service; asked again the next time when that failed. */
  private configuration(): Promise<client.Configuration> {
    const { oidc } = this.settings;
    if (!oidc) throw new Problem('not_found', 'There is nothing at this address.');
    const issuer = new URL(oidc.issuer);
    // Plain HTTP is let in by env.ts on loopback alone.
    const options: client.DiscoveryRequestOptions = issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests], timeout: 10 } : { timeout: 10 };
    this.found ??= client.discovery(issuer, oidc.clientId, oidc.clientSecret, undefined, options).catch((error: unknown) => {
      this.found = undefined;
      this.logger.error(`The sign-in service ${oidc.issuer} does not answer as it should: ${(error as Error).message}`);
      throw new Problem('unreachable_provider', `${oidc.name} does not answer. Try again later, or sign in with a password.`);
    });
    return this.found;
  }

  private refused(why: string): Problem {
    this.logger.warn(`A sign-in through the sign-in service was refused: ${why}`);
    return new Problem('not_allowed', REFUSED);
  }
}
