/** Pictures made here byte by byte, each with a place hidden in it. */
export const place = 'GPS 40.4168 N 3.7038 W';

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const big32 = (n: number): Buffer => Buffer.from([n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]);
const little32 = (n: number): Buffer => Buffer.from([n & 255, (n >>> 8) & 255, (n >>> 16) & 255, n >>> 24]);
const filler = (length: number): Buffer => Buffer.alloc(length, 0x37);

const segment = (marker: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content]);

/** EXIF of a phone that was held upright (orientation 6), little-endian as most are. */
const exif = Buffer.concat([
  ascii('Exif\0\0II'),
  Buffer.from([42, 0, 8, 0, 0, 0, 2, 0]),
  Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]),
  Buffer.from([0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]),
  Buffer.alloc(4),
  ascii(place),
]);

export const scan = Buffer.concat([filler(600), Buffer.from([0xff, 0x00, 0xff, 0xd0]), filler(10)]);

/** JFIF, EXIF, XMP, IPTC, a comment, a colour profile, the picture in two scans, and what phones append behind it. */
export const jpeg = (turned = true): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...(turned ? [segment(0xe1, exif)] : []),
    segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0<x>${place}</x>`)),
    segment(0xed, ascii(`Photoshop 3.0\0${place}`)),
    segment(0xfe, ascii(place)),
    segment(0xe2, ascii(`ICC_PROFILE\0\x01\x01colours`)),
    segment(0xe2, ascii(`MPF\0${place}`)),
    segment(0xdb, filler(64)),
    segment(0xda, filler(8)),
    scan,
    segment(0xda, filler(8)),
    scan,
    Buffer.from([0xff, 0xd9]),
    ascii(`trailer ${place}`),
  ]);

const chunk = (name: string, content: Buffer): Buffer =>
  Buffer.concat([big32(content.length), ascii(name), content, big32(0)]);

export const png = (): Buffer =>
  Buffer.concat([
    ascii('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', filler(13)),
    chunk('tEXt', ascii(`Comment\0${place}`)),
    chunk('iTXt', ascii(`XML:com.adobe.xmp\0${place}`)),
    chunk('eXIf', exif),
    chunk('IDAT', filler(600)),
    chunk('IEND', Buffer.alloc(0)),
    ascii(place),
  ]);

const riffChunk = (name: string, content: Buffer): Buffer =>
  Buffer.concat([ascii(name), little32(content.length), content, Buffer.alloc(content.length % 2)]);

export const webp = (): Buffer => {
  const chunks = [
    riffChunk('VP8X', Buffer.from([0x2c, 0, 0, 0, 9, 0, 0, 9, 0, 0])),
    riffChunk('ICCP', ascii('colours')),
    riffChunk('VP8 ', filler(601)),
    riffChunk('EXIF', exif),
    riffChunk('XMP ', ascii(`<x>${place}</x>`)),
  ];
  const content = Buffer.concat([ascii('WEBP'), ...chunks]);
  return Buffer.concat([ascii('RIFF'), little32(content.length), content]);
};

const box = (type: string, ...content: readonly Buffer[]): Buffer => {
  const whole = Buffer.concat(content);
  return Buffer.concat([big32(whole.length + 8), ascii(type), whole]);
};
const full = (version: number): Buffer => Buffer.from([version, 0, 0, 0]);
const short = (...numbers: readonly number[]): Buffer => Buffer.from(numbers.flatMap((n) => [n >> 8, n & 255]));

/** Item 1 is the picture, item 2 its EXIF, item 3 its XMP; the offsets are those of the finished file. */
export const heic = (extra: Buffer = Buffer.alloc(0)): Buffer => {
  const picture = filler(600);
  const xmp = ascii(`<x>${place}</x>`);
  const item = (id: number, type: string) => box('infe', full(2), short(id, 0), ascii(type), ascii('\0'));
  const build = (start: number): Buffer => {
    const entry = (id: number, from: number, length: number) =>
      Buffer.concat([short(id, 0, 1), big32(from), big32(length)]);
    const iloc = box(
      'iloc',
      full(0),
      Buffer.from([0x44, 0x00]),
      short(3),
      entry(1, start, picture.length),
      entry(2, start + picture.length, exif.length),
      entry(3, start + picture.length + exif.length, xmp.length),
    );
    const iinf = box('iinf', full(0), short(3), item(1, 'hvc1'), item(2, 'Exif'), item(3, 'mime'));
    const head = Buffer.concat([
      box('ftyp', ascii('heic\0\0\0\0mif1heic')),
      box('meta', full(0), box('hdlr', filler(12)), iinf, iloc),
    ]);
    return Buffer.concat([head, extra, box('mdat', picture, exif, xmp)]);
  };
  const headLength = build(0).indexOf('mdat') + 4;
  return build(headLength);
};
