import { unzipSync } from 'fflate';
import type { Faults } from './faults.ts';

const MAX_ENTRIES = 200;

/** What archivers put in on their own. */
const IGNORED = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.)/i;

/**
 * Takes the CSV files out of a zip, all of them at its top or all in one folder of it. Nothing is written to disk.
 * @returns bytes by file name, or undefined when the zip is refused (the fault says why)
 */
export function unzip(name: string, zip: Uint8Array, maxBytes: number, faults: Faults): Map<string, Uint8Array> | undefined {
  const refuse = (wrong: string, right: string, file = name): undefined => {
    faults.add(file, null, null, wrong, right);
  };
  const good = 'a zip of the CSV files of one bundle';
  if (!(zip[0] === 0x50 && zip[1] === 0x4b)) {
    return refuse('the file is not a zip (nor a folder)', `${good}, or the folder itself`);
  }

  const entries: string[] = [];
  let total = 0;
  let problem: [wrong: string, right: string, entry?: string] | undefined;
  let content: Record<string, Uint8Array>;
  try {
    content = unzipSync(zip, {
      // Sizes are checked before anything is inflated, and nothing inflates beyond the size it declares.
      filter: (entry) => {
        if (problem) return false;
        if (/^[/\\]|^[A-Za-z]:|\\|(^|\/)\.\.(\/|$)|\0/.test(entry.name)) {
          problem = [`the entry ${JSON.stringify(entry.name)} of ${name} points outside the zip`, 'a name without a path, such as people.csv', entry.name];
        } else if (entry.name.endsWith('/') || IGNORED.test(entry.name)) {
          return false;
        } else if (entries.push(entry.name) > MAX_ENTRIES) {
          problem = [`the zip has more than ${MAX_ENTRIES} entries`, good];
        } else if ((total += entry.originalSize) > maxBytes) {
          problem = [`the zip unpacks to more than ${Math.ceil(maxBytes / 1024 / 1024)} MB`, good];
        }
        return problem === undefined && /\.csv$/i.test(entry.name);
      },
    });
  } catch {
    return refuse('the zip is damaged, cut short or encrypted', 'a zip that opens in a file manager, without a password');
  }
  if (problem) return refuse(...problem);

  const csv = entries.filter((entry) => /\.csv$/i.test(entry));
  if (csv.length === 0) return refuse('the zip has no CSV file in it', good);
  if (new Set(csv).size < csv.length) return refuse('the zip has two entries of the same name', good);
  const folders = new Set(csv.map((entry) => entry.slice(0, entry.lastIndexOf('/') + 1)));
  const [folder] = folders;
  if (folders.size > 1 || folder!.split('/').length > 2) {
    return refuse(`the CSV files are in several or nested folders of the zip (${[...folders].map((f) => f || 'the top').slice(0, 3).join(', ')})`, 'all of them at the top of the zip, or all in one folder');
  }
  return new Map(csv.map((entry) => [entry.slice(folder!.length), content[entry]!]));
}
