import { Injectable } from '@nestjs/common';
import { Sealing } from '../kernel/sealing.ts';

// Crockford's base 32: no letter that is read as a figure.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * What a receipt, and a form on paper, is called. Files of answers hold the id of each form beside a pseudonym, lists of paper forms its
 * reference beside a name: so nobody can work one out of the other without the key of the server.
 */
@Injectable()
export class FormReferenceService {
  constructor(private readonly sealing: Sealing) {}

  /** The reference of a form, such as `4F7QX-0MZ2K`: always the same on this server, and telling nothing else about the form. */
  of(responseId: string): string {
    const fingerprint = this.sealing.fingerprint('form reference', responseId);
    const characters = Array.from(fingerprint.subarray(0, 10), (byte) => ALPHABET[byte % 32]).join('');
    return `${characters.slice(0, 5)}-${characters.slice(5)}`;
  }
}
