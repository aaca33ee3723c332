import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlFile } from '../db/sql-file.ts';
import type { Scope } from '../kernel/scope.ts';
import type { GridDto, GridQuery } from './overview.dto.ts';

/** The one statement of a page of the grid. */
export const GRID = sqlFile(import.meta.url, './grid.sql');

export const PEOPLE_A_PAGE = 100;

/** People × sessions. */
@Injectable()
export class GridService {
  constructor(private readonly db: DataSource) {}

  /** A page of the grid; what stands under a column is of everybody in the list, whatever the page. */
  async read(scope: Scope, query: GridQuery, size = PEOPLE_A_PAGE): Promise<GridDto> {
    const page = query.page ?? 1;
    const [found] = (await this.db.query(GRID, [
      scope.programmeId, query.role ?? 'participant', query.council || null, query.set || null, query.find?.trim() ?? '', size, (page - 1) * size, scope.councilIds, scope.setIds,
    ])) as Omit<GridDto, 'page' | 'pages'>[];
    return { ...found!, page, pages: Math.max(1, Math.ceil(found!.total / size)) };
  }
}
