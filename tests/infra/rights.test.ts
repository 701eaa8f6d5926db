import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { iamPage, type TemplateJson } from '../../lib/infra/iam-page.ts';
import { propertiesOf } from './properties.ts';
import { withMail } from './templates.ts';

const mail = withMail();

describe('rights', () => {
  test('docs/iam.md says what the stack grants', () => {
    const page = iamPage(mail.template.toJSON() as TemplateJson);
    const file = join(import.meta.dirname, '../../docs/iam.md');
    if (process.env.UPDATE) writeFileSync(file, page);
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  const statements = propertiesOf(mail.template, 'AWS::IAM::Policy').flatMap(
    ({ PolicyDocument }) =>
      (PolicyDocument as { Statement: { Action: string | string[]; Resource: unknown }[] }).Statement,
  );

  test('whoever is told of a secret may read it, and nobody else may', () => {
    const parametersIn = (text: string): readonly string[] =>
      [...new Set(text.match(/manyhands\/prod\/[\w-]+/g) ?? [])].sort();
    const policies = propertiesOf(mail.template, 'AWS::IAM::Policy');
    for (const { FunctionName, Environment } of propertiesOf(mail.template, 'AWS::Lambda::Function')) {
      const name = String(FunctionName).replace('manyhands-prod-', '');
      const mine = policies.filter(({ Roles }) => JSON.stringify(Roles).includes(`"${name}Role`));
      expect({ name, may: parametersIn(JSON.stringify(mine)) }).toEqual({
        name,
        may: parametersIn(JSON.stringify(Environment ?? {})),
      });
    }
  });

  test('no action is a star, and only two kinds of action stand on every resource', () => {
    const actions = statements.flatMap(({ Action }) => Action);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    const everywhere = statements.filter(({ Resource }) => Resource === '*').flatMap(({ Action }) => Action);
    expect([...new Set(everywhere)].sort()).toEqual([
      'dynamodb:ListStreams',
      'ses:DescribeActiveReceiptRuleSet',
      'ses:SetActiveReceiptRuleSet',
    ]);
  });

  test('nobody may delete a row, and no role borrows a policy', () => {
    const deleting = statements.flatMap(({ Action }) => Action).filter((action) => /delete/i.test(action));
    // A dead letter, once what it tells of has been given to its function again.
    expect(deleting).toEqual(['sqs:DeleteMessage']);
    for (const role of propertiesOf(mail.template, 'AWS::IAM::Role'))
      expect(role).not.toHaveProperty('ManagedPolicyArns');
  });
});
