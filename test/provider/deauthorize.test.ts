import { describe, expect, it } from 'vitest';
import { readDeauthorization } from '../../src/provider/deauthorize.ts';
import { app } from './app.ts';

const role = (answer = {}) => ({ operation: 'withdrawn', answer });
const mapped = role({ client_id: { pointer: ['source'] }, sub: { pointer: ['uid'] }, toe: { pointer: ['at'] } });
const nobody = undefined;

describe('what a cancellation callback tells', () => {
  it.each([
    ['in the document’s words', { source: 'id', uid: '7', at: '1795305600' }, { sub: '7', toe: 1795305600 }],
    ['of numbers', { source: 'id', uid: 7, at: 1795305600 }, { sub: '7', toe: 1795305600 }],
    ['without a time', { source: 'id', uid: '7' }, { sub: '7', toe: undefined }],
    ['with a time that nobody can read', { source: 'id', uid: '7', at: 'soon' }, { sub: '7', toe: undefined }],
    ['without an app, so that it is this one', { uid: '7' }, { sub: '7', toe: undefined }],
    ['about another app', { source: 'other', uid: '7' }, nobody],
    ['about an app that is none', { source: { id: 'id' }, uid: '7' }, nobody],
    ['about nobody', { source: 'id' }, nobody],
    ['about nobody, by an empty text', { source: 'id', uid: '' }, nobody],
    ['about what is no text', { source: 'id', uid: ['7'] }, nobody],
    ['about what is too long', { source: 'id', uid: '7'.repeat(256) }, nobody],
    ['about what no store takes', { source: 'id', uid: '7\u0000' }, nobody],
  ])('%s', (_, told, expected) => {
    expect(readDeauthorization(app(), mapped, told)).toEqual(expected);
  });

  it('is read from its own names where the document says nothing else', () => {
    const told = { client_id: 'id', sub: '7', toe: '2026-11-22T08:00:00Z' };
    expect(readDeauthorization(app(), role(), told)).toEqual({ sub: '7', toe: 1795334400 });
  });
});
