import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { OutsideLink } from '#app/_ui/outside-link.tsx';

const shown = (to: string) => renderToStaticMarkup(createElement(OutsideLink, { to }, 'Original'));

it.each(['https://observer.example/a?b=c&d', 'http://observer.example'])('leads to the web: %s', (to) => {
  expect(shown(to)).toMatch(/^<a href="https?:[^"]*" target="_blank" rel="noreferrer noopener">Original<\/a>$/);
});

it.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://observer.example/x',
  '//observer.example',
  '/sign-out',
  '',
])('is no link where it leads elsewhere: %j', (to) => {
  expect(shown(to)).not.toMatch(/<a|href/);
});
