import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { OpenClaim } from '#app/_ui/open-claim.tsx';

const shown = (text: string, language = 'en') => renderToStaticMarkup(createElement(OpenClaim, { text, language }));
const plainly = (markup: string) => markup.replace(/<[^>]*>/g, '');

it('sets “who?” behind a pronoun that the copy leaves open, and says to a screen reader what it means', () => {
  const markup = shown('He was arrested.');
  expect(markup).toMatch(/^He<span /);
  expect(markup).toContain('aria-hidden="true"');
  expect(plainly(markup)).toBe('Hewho?(The copy does not settle who is meant) was arrested.');
});

it('leaves a claim with its name as it is', () => {
  expect(shown('Ana Pop was arrested.')).toBe('Ana Pop was arrested.');
});
