import { expect, test } from 'vitest';
import { sayContact } from '../../../../src/domain/wording/say-contact.ts';

test('a copy that names no way to write says so', () => {
  expect(sayContact({ mail: null, telephone: null, address: null })).toBe('这一份网站没有写联系办法。');
});

test('each way to write is told with its name', () => {
  expect(sayContact({ mail: 'editor@example.org', telephone: null, address: null })).toBe(
    '写给本站：电子邮件 editor@example.org。',
  );
  expect(sayContact({ mail: 'editor@example.org', telephone: '0000-123456', address: '某路1号' })).toBe(
    '写给本站：电子邮件 editor@example.org；电话 0000-123456；来信 某路1号。',
  );
});
