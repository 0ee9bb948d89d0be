/** The look of all pages: what the system has, nothing from elsewhere; every pair of colours reaches WCAG AA (4.5:1) in light and dark. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f7f7f4; --card: #fff; --text: #1c2321; --quiet: #586360; --line: #dcdfda; --accent: #0b6557; --on-accent: #fff;
  --soft: #e4f0ec; --code: #f1f2ee; --warn: #9a3412; --warn-soft: #fbeee6; --shadow: 0 1px 2px rgb(20 40 35 / 6%), 0 6px 24px rgb(20 40 35 / 5%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #121615; --card: #1a201e; --text: #e8ecea; --quiet: #a1ada9; --line: #303936; --accent: #6fd3bd; --on-accent: #06231d;
    --soft: #1d322d; --code: #141a18; --warn: #f5ae82; --warn-soft: #34231a; --shadow: none;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 50rem; padding: 0 1.25rem 4rem; background: var(--ground); color: var(--text);
  font: 1rem/1.65 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
body.wide { max-width: 72rem; }
header { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding: 1.5rem 0 2.5rem; }
main:focus { outline: none; }
h1 { margin: 0 0 1rem; font-size: clamp(1.75rem, 5vw, 2.375rem); line-height: 1.2; font-weight: 650; letter-spacing: -0.015em; text-wrap: balance; }
:lang(zh) h1 { letter-spacing: 0; }
h2 { margin: 3rem 0 1rem; font-size: 1.1875rem; line-height: 1.35; font-weight: 650; }
h3 { margin: 0 0 .5rem; font-size: .875rem; font-weight: 600; color: var(--quiet); }
p { margin: 0 0 1rem; }
ul, dl { margin: 0; padding: 0; }
li { list-style: none; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 6px; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", "Noto Sans Mono CJK SC", monospace; font-size: .8125rem; }
pre {
  margin: 0; padding: 1rem 1.125rem; overflow-x: auto; background: var(--code); border: 1px solid var(--line); border-radius: 10px;
  line-height: 1.6; tab-size: 2; white-space: pre-wrap; overflow-wrap: anywhere;
}
pre b { font-weight: 400; color: var(--accent); }
.brand { display: inline-flex; align-items: center; gap: .625rem; color: inherit; font-weight: 650; font-size: 1.0625rem; text-decoration: none; }
.brand svg { display: block; color: var(--accent); }
.languages { display: flex; gap: 1rem; font-size: .875rem; }
.languages [aria-current] { color: var(--text); text-decoration: none; font-weight: 600; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--card); }
.skip:focus { top: .5rem; }
.lead { font-size: 1.125rem; color: var(--quiet); max-width: 44rem; text-wrap: pretty; }
.quiet { color: var(--quiet); font-size: .875rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; box-shadow: var(--shadow); padding: 1.75rem; }
.card > :last-child, .card noscript p { margin-bottom: 0; }
.apps { display: grid; gap: .75rem; }
.apps li { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; padding: .875rem 1rem; }
.apps .button { min-width: min(19rem, 100%); }
.apps .initial { background: var(--card); }
.apps .quiet { margin-left: auto; padding-right: .25rem; }
.apps.many { grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); }
.apps.many li { flex-direction: column; flex-wrap: nowrap; align-items: stretch; padding: .625rem; }
.apps.many .button { min-width: 0; flex: 1 0 auto; }
.apps.many .quiet { margin: 0; padding: 0 .375rem .125rem; overflow-wrap: anywhere; }
.choices { display: grid; gap: .75rem; max-width: 28rem; margin-top: 2rem; }
.choices .button { width: 100%; min-height: 3.25rem; padding-left: .75rem; }
.choices .initial { background: var(--card); }
.choices code { margin-left: auto; }
.choices.many { max-width: none; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); }
.choices.many .button { height: 100%; overflow-wrap: anywhere; line-height: 1.4; }
.names { display: grid; gap: .25rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); }
.names li { display: flex; align-items: baseline; justify-content: space-between; gap: .75rem; padding: .25rem 0; border-bottom: 1px solid var(--line); }
.button {
  display: inline-flex; align-items: center; gap: .75rem; min-height: 2.75rem; padding: .375rem 1.125rem .375rem .5rem; border-radius: 10px;
  background: var(--soft); color: var(--accent); font-weight: 600; text-decoration: none; border: 1px solid transparent;
}
.button.plain { padding-left: 1.125rem; }
.button:hover { background: var(--accent); color: var(--on-accent); }
.initial {
  display: inline-grid; place-items: center; width: 1.875rem; height: 1.875rem; flex: none; border-radius: 7px; background: var(--soft); color: var(--accent);
  font-weight: 700; font-size: .9375rem; line-height: 1;
}
.person { display: flex; align-items: center; gap: 1.125rem; }
.person .initial { width: 3.5rem; height: 3.5rem; border-radius: 50%; font-size: 1.5rem; }
.lead + .card { margin-top: 2rem; }
.person p { margin: 0; overflow-wrap: anywhere; }
.person .name { font-size: 1.1875rem; font-weight: 650; line-height: 1.4; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .625rem 1.5rem; }
.facts dt { color: var(--quiet); font-size: .875rem; line-height: 1.65rem; }
.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1.25rem 1.5rem; align-items: start; }
.pair > * { min-width: 0; }
.after { margin: 1.5rem 0 0; }
.pair pre + h3 { margin-top: 1.25rem; }
.error { margin-bottom: 2rem; }
.error .word { display: inline-block; margin-bottom: 1rem; padding: .125rem .625rem; border-radius: 6px; background: var(--warn-soft); color: var(--warn); }
.error h1, .relay h1 { font-size: 1.625rem; }
.error .facts { margin-top: 1.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.wait { display: flex; align-items: center; gap: 1rem; }
.wait p { margin: 0; }
.wait[hidden] { display: none; }
.turning { width: 1.5rem; height: 1.5rem; flex: none; border-radius: 50%; border: 3px solid var(--line); border-top-color: var(--accent); }
@media (prefers-reduced-motion: no-preference) { .turning { animation: turn 1s linear infinite; } }
@keyframes turn { to { transform: rotate(1turn); } }
@media (forced-colors: active) { .button, .initial { border: 1px solid; } }
@media (max-width: 30rem) {
  .apps .quiet { margin-left: 0; }
  .apps .button { width: 100%; }
  .apps.many, .choices.many { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem; }
  .apps.many li { padding: .25rem; }
  .many .button { gap: .5rem; padding: .375rem .5rem; font-size: .875rem; line-height: 1.35; overflow-wrap: anywhere; }
  .many .initial { width: 1.625rem; height: 1.625rem; font-size: .8125rem; }
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd + dt { margin-top: .75rem; }
  .card { padding: 1.25rem; }
}
`;

/** The gate at the top of each page. */
export const mark =
  '<svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true"><rect width="30" height="30" rx="8" fill="currentColor" opacity=".14"/><path d="M8.5 22.5v-8a6.5 6.5 0 0 1 13 0v8M15 22.5v-7" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"/></svg>';

/** The same gate for the tab, as an address that holds the picture itself. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30"><rect width="30" height="30" rx="8" fill="#0b6557"/><path d="M8.5 22.5v-8a6.5 6.5 0 0 1 13 0v8M15 22.5v-7" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/></svg>',
)}`;
