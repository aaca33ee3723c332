import { Injectable } from '@nestjs/common';
import type { Dashboard, Panel } from '../../shared/figures/panel.ts';
import { release, type ReleasedFigure } from '../disclosure/release.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { findMeasure } from '../measures/catalogue.ts';
import { LabelsService } from '../measures/labels.service.ts';
import { MeasureService } from '../measures/measure.service.ts';
import type { PanelContext } from './panel-kit.ts';
import { DASHBOARDS, type DashboardChoices, type DashboardDefinition, type Extras } from './dashboards.ts';

/** More finishers than this have no dot each in any case. */
const MOST_SCORES = 5000;

@Injectable()
export class DashboardService {
  constructor(
    private readonly measures: MeasureService,
    private readonly labels: LabelsService,
  ) {}

  /** A whole dashboard, every figure of one snapshot and through the scope's policy. */
  async dashboard(scope: Scope, id: string, choices: DashboardChoices): Promise<Dashboard> {
    const definition = findDashboard(id);
    const { context, panels } = await this.build(scope, definition, choices);
    return {
      programme: scope.programmeCode,
      title: definition.title,
      about: '',
      headlines: definition.headlines?.(context) ?? [],
      panels,
    };
  }

  /** One panel of a dashboard, made in the same way. */
  async panel(scope: Scope, dashboard: string, id: string, choices: DashboardChoices): Promise<Panel> {
    const { panels } = await this.build(scope, findDashboard(dashboard), choices);
    const found = panels.find((panel) => panel.id === id);
    if (!found) throw new Problem('not_found', `There is no panel ${id}; there are ${panels.map((panel) => panel.id).join(', ')}.`);
    return found;
  }

  private async build(scope: Scope, definition: DashboardDefinition, choices: DashboardChoices) {
    const [labels, figures, extras] = await Promise.all([
      this.labels.of(scope),
      this.measures.figures(scope, definition.measures, { byCouncil: definition.byCouncil }),
      definition.id === 'attendance' ? this.extras(scope) : { scores: [], maximum: 0 },
    ]);
    const released = new Map<string, readonly ReleasedFigure[]>();
    for (const [measure, made] of figures) released.set(measure, release(scope.audience, made));
    const context: PanelContext = {
      labels,
      figures: (measure) => released.get(measure) ?? [],
      csvOf: (panel) =>
        `/api/programmes/${encodeURIComponent(scope.programmeCode)}/dashboards/${definition.id}/panels/${encodeURIComponent(panel)}.csv${choices.base === 'answered' ? '' : `?base=${choices.base}`}`,
    };
    const panels = definition.panels(context, choices, extras).filter((panel) => panel !== null);
    return { context, panels };
  }

  /** Finishers' scores one by one are rows, so only an audience that may open rows gets them. */
  private async extras(scope: Scope): Promise<Extras> {
    const perStarter = findMeasure('attendance-per-starter')!;
    const finishers = findMeasure('finisher-score')!;
    const [mayOpen] = release(scope.audience, [{ measure: finishers.id, title: '', definition: '', unit: '', base: '', of: {}, numerator: 0, denominator: 0, value: null, excluded: {}, byCouncil: [] }]);
    if (!mayOpen?.rows) return { scores: [], maximum: 0 };
    const [starters, finished] = await Promise.all([
      this.measures.rows(scope, perStarter, { roles: ['participant'] }, MOST_SCORES, 0),
      this.measures.rows(scope, finishers, {}, MOST_SCORES, 0),
    ]);
    return {
      maximum: Math.max(0, ...starters.rows.map((row) => Number(row.maximum))),
      scores: finished.rows.filter((row) => row.council !== null).map((row) => ({ council: row.council!, attended: Number(row.attended) })),
    };
  }
}

function findDashboard(id: string): DashboardDefinition {
  const definition = DASHBOARDS.find((known) => known.id === id);
  if (!definition) throw new Problem('not_found', `There is no dashboard ${id}; there are ${DASHBOARDS.map((known) => known.id).join(', ')}.`);
  return definition;
}
