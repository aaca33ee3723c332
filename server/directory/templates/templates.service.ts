import { Injectable } from '@nestjs/common';
import type { ProgrammeTemplate } from '../../../shared/set-up/programme-template.ts';
import { actionLearning } from './action-learning.ts';
import { blank } from './blank.ts';
import { reflectiveWorkshops } from './reflective-workshops.ts';

const TEMPLATES: readonly ProgrammeTemplate[] = [actionLearning, reflectiveWorkshops, blank];

/** What a new programme can begin with: data files in this folder. */
@Injectable()
export class TemplatesService {
  list(): readonly ProgrammeTemplate[] {
    return TEMPLATES;
  }

  find(code: string): ProgrammeTemplate | null {
    return TEMPLATES.find((template) => template.code === code) ?? null;
  }
}
