import { z } from 'zod';

/** An id as it stands in addresses: lower-case words joined by hyphens. Published ids never change. */
export const identifier = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) => {
    const ofId = '小写字母和数字，中间用连字符连接。';
    return /\p{Script=Han}/u.test(String(input)) ? `写编号，不写名称：${ofId}` : `写${ofId}`;
  },
});
