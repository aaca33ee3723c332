import { collectionBundle } from '../../collection/collection.bundle.ts';
import { deliveryBundle } from '../../delivery/delivery.bundle.ts';
import { sessionsBundle } from '../../delivery/sessions.bundle.ts';
import { directoryBundle } from '../../directory/directory.bundle.ts';
import { enrolmentBundle } from '../../enrolment/enrolment.bundle.ts';
import { instrumentsBundle } from '../../instruments/instruments.bundle.ts';
import { rightsBundle } from '../../rights/rights.bundle.ts';
import type { BundleStore, StoredFile } from '../../kernel/bundle-store.ts';

/** The record folders, in the order in which their records refer to one another. */
export const BUNDLE_STORES: readonly BundleStore[] = [directoryBundle, enrolmentBundle, deliveryBundle, sessionsBundle, instrumentsBundle, collectionBundle, rightsBundle];

/** Who stores a file of the format. */
export function storeOf(file: string): StoredFile {
  for (const store of BUNDLE_STORES) if (store.files[file]) return store.files[file];
  throw new Error(`no record folder stores ${file}`);
}
