import { beforeEach, describe, expect, it } from 'vitest';
import { type Breaker, breaker, rules } from '../../src/upstream/breaker.ts';

/** When a provider is not called, and when it is tried again; time is the test's own. */
let now = 0;
let circuit: Breaker;
beforeEach(() => {
  now = 1000;
  circuit = breaker(() => now);
});

const calls = (count: number, worked: boolean | undefined) => {
  for (let i = 0; i < count; i++) circuit.leave(circuit.enter(), worked);
};

describe('a breaker', () => {
  it('opens when half of the calls in a window fail, but not for a few', () => {
    calls(rules.calls - 1, false);
    expect(circuit.state).toBe('closed');
    calls(1, false);
    expect([circuit.state, circuit.enter()]).toEqual(['open', 0]);
    expect(circuit.retryAfter()).toBe(rules.open / 1000);
  });

  it('stays closed while more than half succeed, and forgets what is older than its window', () => {
    calls(11, true);
    calls(10, false);
    expect(circuit.state).toBe('closed');
    now += rules.window + 1;
    calls(rules.calls - 1, false);
    expect(circuit.state).toBe('closed');
  });

  it('lets one call try, and closes or opens by its end', () => {
    calls(rules.calls, false);
    now += rules.open;
    expect(circuit.state).toBe('half-open');
    const trial = circuit.enter();
    expect([trial > 0, circuit.enter()]).toEqual([true, 0]);
    circuit.leave(trial, false);
    expect([circuit.state, circuit.enter()]).toEqual(['open', 0]);
    now += rules.open;
    circuit.leave(circuit.enter(), true);
    expect(circuit.state).toBe('closed');
    calls(rules.calls - 1, false);
    expect(circuit.state).toBe('closed');
  });

  it('lets another try when the first told nothing', () => {
    calls(rules.calls, false);
    now += rules.open;
    circuit.leave(circuit.enter(), undefined);
    expect(circuit.enter()).toBeGreaterThan(0);
  });

  it('does not believe calls that began before it opened', () => {
    const old = circuit.enter();
    calls(rules.calls, false);
    now += rules.open;
    const trial = circuit.enter();
    circuit.leave(old, true);
    expect(circuit.state).toBe('half-open');
    circuit.leave(trial, true);
    expect(circuit.state).toBe('closed');
  });
});
