import { randomBytes } from 'node:crypto';

/** A sign-in service of an organisation, as the environment names it. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tenants: readonly string[];
  readonly name: string;
}

/** Who may come in, and how: read from the environment when the server starts. */
export class AccessSettings {
  /** 32 bytes under which secrets are sealed. */
  readonly key: Buffer;
  /** Whether anybody may look around the demonstration programmes. */
  readonly demonstration: boolean;
  readonly oidc: OidcSettings | undefined;

  constructor(given: Partial<AccessSettings> = {}) {
    // Without one given, nothing sealed outlives the process: for tools that make the application and look at it.
    this.key = given.key ?? randomBytes(32);
    this.demonstration = given.demonstration ?? false;
    this.oidc = given.oidc;
  }
}
