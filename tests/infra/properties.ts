import type { Template } from 'aws-cdk-lib/assertions';

export type Properties = Record<string, unknown>;

/** The properties of every resource of a type. */
export const propertiesOf = (template: Template, type: string): readonly Properties[] =>
  Object.values(template.findResources(type)).map(({ Properties }) => Properties as Properties);
