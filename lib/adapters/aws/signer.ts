/** The SDK's signer (Signature Version 4), without a client around it. */
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';

export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};

export type Signed = {
  readonly service: string;
  readonly region: string;
  readonly credentials: Credentials | (() => Promise<Credentials>);
};

/** S3 alone signs a path as it is sent; everywhere else it is escaped once more. */
export const signerFor = ({ service, region, credentials }: Signed): SignatureV4 =>
  new SignatureV4({ service, region, credentials, sha256: Sha256, uriEscapePath: service !== 's3' });
