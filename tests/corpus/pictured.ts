import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { PLAN } from './law-files.ts';
import { replace, write, type Edit } from './fixture.ts';

/** The words in the invented picture, which are all that it says to who does not see it. */
export const PICTURE_WORDS = '发现→报告县民政局→安置组到场→医疗组检查';

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A grey PNG that browsers show, `width` by `height`. */
function greyPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, 0xb0);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const pictureFile = greyPng(480, 240);
export const pictureHash = createHash('sha256').update(pictureFile).digest('hex');

/** Shows a picture in the plan of `withLaw`: its words stand in no source. */
export const withPicture: Edit[] = [
  write('content/pictures/liucheng.png', new Uint8Array(pictureFile)),
  replace(`content/policies/${PLAN}.md`, '3.2.1 安置组', `![${PICTURE_WORDS}](liucheng.png)\n\n3.2.1 安置组`),
];
