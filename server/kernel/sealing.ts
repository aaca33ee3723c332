import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keeps secrets that have to be read again, such as those of authenticator apps, under the key of the server:
 * whoever copies the database alone cannot read them.
 */
export class Sealing {
  /** @param key 32 bytes, as `readServerKey` gives them */
  constructor(private readonly key: Buffer) {
    if (key.length !== 32) throw new Error(`a server key has 32 bytes, this one ${key.length}`);
  }

  /**
   * Seals a text with AES-256-GCM under a key of its own for each purpose.
   * @param purpose what it is for and whose it is, such as `totp:<account id>`: it opens for the same purpose only
   * @returns version, nonce, tag and ciphertext in one
   */
  seal(purpose: string, text: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keyOf(purpose), iv);
    cipher.setAAD(Buffer.from(purpose, 'utf8'));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), sealed]);
  }

  /** The text that was sealed for this purpose; null when it was for another, was changed, or is under another key. */
  open(purpose: string, sealed: Buffer): string | null {
    if (sealed[0] !== VERSION || sealed.length < 1 + IV_BYTES + TAG_BYTES) return null;
    const decipher = createDecipheriv('aes-256-gcm', this.keyOf(purpose), sealed.subarray(1, 1 + IV_BYTES));
    decipher.setAAD(Buffer.from(purpose, 'utf8'));
    decipher.setAuthTag(sealed.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  /** A fingerprint that nobody can work out, or try words against, without the key: 32 bytes. */
  fingerprint(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.keyOf('fingerprint')).update(`${purpose}\0${text}`, 'utf8').digest();
  }

  private keyOf(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.key, 'waymark', purpose.split(':')[0]!, 32));
  }
}
