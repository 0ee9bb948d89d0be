import { expect, test } from 'vitest';
import { fresh } from '../../src/sandbox/likeness.ts';

test.each([
  ['8447ff97-9b8c-4224-9cec-63b97d34ba65', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  ['7fa1fd29b5e7e10686ac09893fc66b8b', /^[0-9a-f]{32}$/],
  ['2.00MKLoddz8hCTefaxNECW1ZrfW0q', /^2\.00[A-Za-z0-9]{26}$/],
  ['gho_16C7e42F292c6912E7710c838347Ae178B4a', /^gho_[A-Za-z0-9]{36}$/],
  ['ya29.a0AfH6SM-x_y', /^ya29\.[A-Za-z0-9]{8}-[A-Za-z0-9]_[A-Za-z0-9]$/],
  ['1234567890', /^\d{10}$/],
  ['ACCESS_TOKEN', /^[A-Z]{6}_[A-Z]{5}$/],
  ['Ab3', /^[A-Za-z0-9]{8}$/],
  ['', /^[a-z0-9]{24}$/],
])('a fresh text looks like %j and is another every time', (example, shape) => {
  const made = Array.from({ length: 50 }, () => fresh(example));
  for (const text of made) expect(text).toMatch(shape);
  expect(new Set(made).size).toBe(50);
  expect(made).not.toContain(example);
});
