/** The pages of participants and mentors, for whoever needs a link to one without knowing the folder that makes them. */
export abstract class PersonalPages {
  /** @returns the address of a person's own page, beginning with `/`, that opens it until the next link is made */
  abstract newLink(personId: string): Promise<string>;
}
