/** Called by CloudFormation when the mail rules are made, changed or removed. */
import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { type Decision, decideActivation } from './decision.ts';

const client = new SESClient({});

const activeSet = async (): Promise<string | undefined> =>
  (await client.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name;

const act = async (decision: Decision, ours: string): Promise<void> => {
  if (decision.act === 'activate') await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ours }));
  if (decision.act === 'deactivate') await client.send(new SetActiveReceiptRuleSetCommand({}));
};

type Answer = { readonly Status: 'SUCCESS' | 'FAILED'; readonly Reason?: string };

const answerOf = async (event: CloudFormationCustomResourceEvent): Promise<Answer> => {
  const ours = String(event.ResourceProperties.ruleSet);
  try {
    const decision = decideActivation(event.RequestType, ours, await activeSet());
    if (decision.act === 'refuse') return { Status: 'FAILED', Reason: decision.because };
    await act(decision, ours);
    return { Status: 'SUCCESS' };
  } catch (error) {
    return { Status: 'FAILED', Reason: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' };
  }
};

/** CloudFormation waits an hour for an answer that never comes, so there is always one. */
export const handler = async (event: CloudFormationCustomResourceEvent): Promise<void> => {
  const { StackId, RequestId, LogicalResourceId, ResponseURL } = event;
  const answer = await answerOf(event);
  const PhysicalResourceId = String(event.ResourceProperties.ruleSet);
  const told = await fetch(ResponseURL, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify({ ...answer, StackId, RequestId, LogicalResourceId, PhysicalResourceId }),
  });
  if (!told.ok) throw new Error(`CloudFormation did not take the answer: ${told.status}`);
};
