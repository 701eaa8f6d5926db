import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';

/** A record of the stream in the shape in which Lambda hands it to a function. */
export function toLambdaRecord({ dynamodb, ...record }: StreamRecord): DynamoDBRecord {
  const { pk, sk } = dynamodb?.Keys ?? {};
  return {
    ...(record.eventID && { eventID: record.eventID }),
    ...(record.eventName && { eventName: record.eventName }),
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    ...(record.awsRegion && { awsRegion: record.awsRegion }),
    dynamodb: {
      Keys: { pk: { S: pk?.S ?? '' }, sk: { S: sk?.S ?? '' } },
      SequenceNumber: dynamodb?.SequenceNumber ?? '',
      SizeBytes: dynamodb?.SizeBytes ?? 0,
      StreamViewType: 'KEYS_ONLY',
      ApproximateCreationDateTime: (dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1_000,
    },
  };
}
