import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { relayPage } from '../../../src/gateway/pages/relay.ts';

describe('the relay page’s script', () => {
  it('posts the fragment to its own path without the slash at the end, and clears the address', () => {
    const seen = relayed('https://gate.example/star/callback/#access_token=a%2Bb&expires_in=3600&state=s');
    expect(seen.posted).toEqual({
      action: 'https://gate.example/star/callback',
      method: 'post',
      fields: [
        ['access_token', 'a+b'],
        ['expires_in', '3600'],
        ['state', 's'],
      ],
    });
    expect(seen.address).toBe('https://gate.example/star/callback/');
    expect(seen.shown).toEqual(['wait']);
  });

  it('adds what only the query says', () => {
    const seen = relayed('https://gate.example/star/callback?state=q&access_token=forged#access_token=real');
    expect(seen.posted?.fields).toEqual([
      ['access_token', 'real'],
      ['state', 'q'],
    ]);
    expect(seen.address).toBe('https://gate.example/star/callback');
  });

  it('says that the answer is missing when there is no fragment', () => {
    const seen = relayed('https://gate.example/star/callback');
    expect(seen.posted).toBeUndefined();
    expect(seen.shown).toEqual(['empty']);
  });

  it('posts to its own host whatever the path and the field names are', () => {
    const seen = relayed('https://gate.example//evil.example/callback#submit=1&action=2');
    expect(seen.posted?.action).toBe('https://gate.example//evil.example/callback');
    expect(seen.posted?.fields).toEqual([
      ['submit', '1'],
      ['action', '2'],
    ]);
  });
});

interface Posted {
  action: string;
  method: string;
  fields: [string, string][];
}

/** Runs the page's script against the few parts of a browser that it touches; the browser tests run it in a real one. */
function relayed(address: string) {
  const script = /<script>([\s\S]*?)<\/script>/.exec(relayPage({ language: 'en' }).html)?.[1] ?? '';
  const seen: { posted?: Posted; address?: string; shown: string[] } = { shown: [] };
  class HTMLFormElement {
    action = '';
    method = '';
    fields: [string, string][] = [];
    append({ name, value }: { name: string; value: string }) {
      this.fields.push([name, value]);
      if (name === 'submit') Object.assign(this, { submit: 'clobbered' });
    }
    submit() {
      seen.posted = { action: this.action, method: this.method, fields: this.fields };
    }
  }
  runInNewContext(script, {
    URLSearchParams,
    HTMLFormElement,
    location: new URL(address),
    history: { replaceState: (_state: unknown, _title: string, to: string) => Object.assign(seen, { address: to }) },
    document: {
      getElementById: (id: string) => ({
        set hidden(hidden: boolean) {
          if (!hidden) seen.shown.push(id);
        },
      }),
      createElement: (name: string) => (name === 'form' ? new HTMLFormElement() : {}),
      body: { append: () => undefined },
    },
  });
  return seen;
}
