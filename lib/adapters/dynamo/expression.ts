import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Condition, Test, Value } from '../../runtime/ports.ts';
import { toAttribute, toBody } from './item.ts';

/** True of no row: the answer to “one of none”, which DynamoDB cannot say. */
const never = '(attribute_exists(pk) AND attribute_not_exists(pk))';

/** True of any row and of none. */
const always = '(attribute_exists(pk) OR attribute_not_exists(pk))';

/** The names and values of one request; every attribute goes by an alias, because many plain words are reserved. */
export class Aliases {
  readonly #names = new Map<string, string>();
  readonly #values: [string, AttributeValue][] = [];

  name(attribute: string): string {
    const alias = this.#names.get(attribute) ?? `#n${this.#names.size}`;
    this.#names.set(attribute, alias);
    return alias;
  }

  attribute(value: AttributeValue): string {
    const alias = `:v${this.#values.length}`;
    this.#values.push([alias, value]);
    return alias;
  }

  value(value: Value): string {
    return this.attribute(toAttribute(value));
  }

  /** Absent rather than empty, because DynamoDB refuses an empty map. */
  request() {
    const names = Object.fromEntries([...this.#names].map(([attribute, alias]) => [alias, attribute]));
    return {
      ...(this.#names.size > 0 && { ExpressionAttributeNames: names }),
      ...(this.#values.length > 0 && { ExpressionAttributeValues: Object.fromEntries(this.#values) }),
    };
  }
}

export function conditionText(condition: Condition, aliases: Aliases): string {
  if ('absent' in condition) return 'attribute_not_exists(pk)';
  if ('any' in condition)
    return (
      joined(
        condition.any.map((one) => conditionText(one, aliases)),
        'OR',
      ) ?? never
    );
  const tests = Object.entries(condition.where).map(([name, test]) => testText(name, test, aliases));
  return joined(tests, 'AND') ?? always;
}

/** DynamoDB refuses redundant parentheses, so one part stays as it is. */
function joined(parts: readonly string[], word: 'AND' | 'OR'): string | undefined {
  return parts.length > 1 ? `(${parts.join(` ${word} `)})` : parts[0];
}

function testText(attribute: string, test: Test, aliases: Aliases): string {
  if (typeof test === 'object' && 'in' in test && test.in.length === 0) return never;
  const name = aliases.name(attribute);
  if (typeof test !== 'object') return `${name} = ${aliases.value(test)}`;
  if ('missing' in test) return `attribute_not_exists(${name})`;
  if ('below' in test) return `${name} < ${aliases.value(test.below)}`;
  if ('atMost' in test) return `${name} <= ${aliases.value(test.atMost)}`;
  return `${name} IN (${test.in.map((value) => aliases.value(value)).join(', ')})`;
}

/** The update expression, or undefined when nothing is to change. */
export function updateText(
  change: {
    readonly set: Readonly<Record<string, Value>>;
    readonly remove?: readonly string[];
    readonly body?: unknown;
  },
  aliases: Aliases,
): string | undefined {
  const sets = Object.entries(change.set).map(([name, value]) => `${aliases.name(name)} = ${aliases.value(value)}`);
  if (change.body !== undefined) sets.push(`${aliases.name('body')} = ${aliases.attribute(toBody(change.body))}`);
  const removes = (change.remove ?? []).map((name) => aliases.name(name));
  const clauses = [sets.length > 0 && `SET ${sets.join(', ')}`, removes.length > 0 && `REMOVE ${removes.join(', ')}`];
  return clauses.filter(Boolean).join(' ') || undefined;
}
