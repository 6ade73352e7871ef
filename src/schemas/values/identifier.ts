import { z } from 'zod';

/** An id as it stands in addresses: lower-case words joined by hyphens. Published ids never change. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write lower-case letters and digits, joined by hyphens.');
