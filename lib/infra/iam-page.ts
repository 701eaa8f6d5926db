/** docs/iam.md: what each function may do, read from the template that is deployed and not from what we meant. */

type Resource = { readonly Type: string; readonly Properties: Record<string, unknown> };
export type TemplateJson = { readonly Resources: Readonly<Record<string, Resource>> };

type Statement = {
  readonly Sid?: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Record<string, Record<string, string | readonly string[]>>;
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** `TableCD117FA1` is the table: the hash CDK adds says nothing. */
const plainId = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');

/** A CloudFormation value as somebody reads it. */
const readable = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  if ('Ref' in value) return `<${String(value.Ref).replace('AWS::', '')}>`;
  if ('Fn::GetAtt' in value) {
    const [id, attribute] = listOf(value['Fn::GetAtt']).map(String);
    return plainId(id ?? '') + (attribute === 'Arn' ? '' : ` (${attribute})`);
  }
  if ('Fn::Join' in value) return listOf(listOf(value['Fn::Join'])[1]).map(readable).join('');
  return JSON.stringify(value);
};

/** `StoreWhatIsHeard` → “store what is heard”. */
const words = (sid: string): string => sid.replace(/(?!^)([A-Z])/g, ' $1').toLowerCase();

/** Which rows, or whose mail. */
const onlyWith = ({ Condition }: Statement): string =>
  Object.values(Condition ?? {})
    .flatMap((test) => Object.values(test).flatMap(listOf))
    .map((row) => `\`${String(row)}\``)
    .join(', ');

const row = (statement: Statement): string => {
  const actions = listOf(statement.Action).map((action) => `\`${String(action)}\``);
  const resources = listOf(statement.Resource).map((one) => `\`${readable(one)}\``);
  return `| ${words(statement.Sid ?? 'said by CDK')} | ${actions.join(' ')} | ${resources.join(' ')} | ${onlyWith(statement)} |`;
};

const statementsOf = (template: TemplateJson, role: string): readonly Statement[] =>
  Object.values(template.Resources)
    .filter(
      ({ Type, Properties }) => Type === 'AWS::IAM::Policy' && JSON.stringify(Properties.Roles).includes(`"${role}"`),
    )
    .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);

const section = (template: TemplateJson, name: string, role: string): string =>
  [
    `## ${name}`,
    '',
    '| to | may | on | only with |',
    '|---|---|---|---|',
    ...statementsOf(template, role).map(row),
  ].join('\n');

/** The roles functions and the clock run under, by the name of what runs. */
const rolesIn = ({ Resources }: TemplateJson): readonly (readonly [string, string])[] =>
  Object.entries(Resources)
    .filter(([, { Type }]) => Type === 'AWS::IAM::Role')
    .map(([id]) => [plainId(id).replace(/Role$/, ''), id] as const)
    .sort(([a], [b]) => a.localeCompare(b));

export const iamPage = (template: TemplateJson): string =>
  [
    '# What each function may do',
    '',
    'Made from the synthesised stack with mail; a test holds it to that. After a change of `lib/infra/grants.ts`:',
    '`UPDATE=1 npm test -- tests/infra/rights.test.ts`, and read the difference.',
    '',
    'No role has a managed policy, and nothing may delete a row.',
    '',
    ...rolesIn(template).map(([name, role]) => `${section(template, name, role)}\n`),
  ].join('\n');
