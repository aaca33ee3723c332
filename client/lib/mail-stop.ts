import { api } from './api.ts';
import { programmeApi } from './paths.ts';

/** Notes that somebody asked not to be written to (true), or can be written to again. */
export function setMailStop(programme: string, person: string, stopped: boolean): Promise<void> {
  const address = `${programmeApi(programme)}/people/${encodeURIComponent(person)}/mail-stop`;
  return stopped ? api.post(address) : api.delete(address);
}
