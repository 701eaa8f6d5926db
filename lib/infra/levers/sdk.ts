/** The AWS SDK as far as a function needs it. */
import type { Plugin } from 'esbuild';
import { type Replacement, replacing } from './replaced.ts';

const core = '@smithy/core/dist-es/submodules';

export const sdkReplacements: readonly Replacement[] = [
  {
    file: '@aws-sdk/credential-provider-node/dist-es/index.js',
    why: 'Lambda gives credentials in the environment; files, processes, single sign-on and metadata are never asked: 130 kB.',
    by: `export const defaultProvider = () => async () => ({
      accessKeyId: process.env.AWS_ACCESS_KEY_ID,
      secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
      sessionToken: process.env.AWS_SESSION_TOKEN,
    });`,
  },
  { file: `${core}/event-streams/index.js`, why: 'Neither SES nor the table streams events: 15 kB.', by: 'export {};' },
  {
    file: '@smithy/signature-v4/dist-es/HeaderFormatter.js',
    why: 'Nor are events signed one by one: 2 kB.',
    by: 'export class HeaderFormatter {} export class Int64 {}',
  },
  {
    file: `${core}/retry/middleware-retry/parseRetryAfterHeader.js`,
    why: 'The engine reads the dates of HTTP by itself: 4 kB.',
    by: `import { HttpResponse } from '@smithy/core/protocols';
    export const parseRetryAfterHeader = (response) => {
      if (!HttpResponse.isInstance(response)) return undefined;
      for (const [name, value] of Object.entries(response.headers)) {
        const header = name.toLowerCase();
        if (header !== 'retry-after' && header !== 'x-amz-retry-after') continue;
        const told = Number(value);
        const at = header === 'x-amz-retry-after' ? Date.now() + told
          : Number.isNaN(told) ? Date.parse(value) : Date.now() + told * 1000;
        return Number.isNaN(at) ? undefined : new Date(at);
      }
      return undefined;
    };
    export const getRetryAfterHint = parseRetryAfterHeader;`,
  },
  {
    file: '@smithy/node-http-handler/dist-es/write-request-body.js',
    why: 'What we send is whole and small: neither streamed nor held until the other side says to go on.',
    by: `export const writeRequestBody = async (httpRequest, { body }) => {
      if (body && body.length > 0) httpRequest.end(body);
      else httpRequest.end();
    };`,
  },
  {
    file: '@smithy/signature-v4/dist-es/moveHeadersToQuery.js',
    why: 'Requests are signed in their headers, never into an address.',
    by: 'export const moveHeadersToQuery = (request) => request;',
  },
  { file: 'bowser/bowser.mjs', why: 'Names browsers, and a function is none: 34 kB.', by: 'export default {};' },
  { file: `${core}/checksum/sha256/Sha256Js.js`, why: 'Node has it built in.', by: 'export class Sha256Js {}' },
  {
    file: `${core}/config/config-resolver/regionConfig/getInstanceMetadataRegion.js`,
    why: 'A function is told its region.',
    by: 'export const getInstanceMetadataRegion = async () => undefined;',
  },
];

export const slimSdk = replacing('slim-sdk', sdkReplacements);

/** The table's client in its lean form: 150 kB and 20 ms less at each cold start; one contract holds both forms. */
export const leanTable = (file: string): Plugin => ({
  name: 'lean-table',
  setup(build) {
    build.onResolve({ filter: /^@aws-sdk\/client-dynamodb$/ }, () => ({ path: file }));
  },
});
