import type { Json } from '../../store/json.ts';
import type { EditTemplateRow } from '../../store/rows/edit-template.ts';
import type { World } from '../../world/world.ts';
import { iso } from '../view.ts';
import { requiredSummaryOf } from './render-file.ts';

export const getTemplate = (world: World, id: string): EditTemplateRow =>
  world.find('editTemplate', id, 'edit template');

export function renderTemplateSummary(world: World, template: EditTemplateRow): Json {
  return {
    object: 'edit_template',
    id: template.id,
    name: template.name,
    description: template.description,
    file: requiredSummaryOf(world, template.fileId),
    createdAt: iso(template.createdAt),
    updatedAt: iso(template.updatedAt),
  };
}

export const renderTemplate = (world: World, template: EditTemplateRow): Json => ({
  ...renderTemplateSummary(world, template),
  config: template.config,
  schemaConfig: template.schemaConfig,
});
