/** The whole style of the inspector. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f6f6f9; --card: #fff; --text: #1d1d28; --faint: #626273; --line: #e2e2ea; --accent: #5151cd; --hover: #f0f0f8;
  --good: #17723c; --good-back: #def4e5; --bad: #b3261e; --bad-back: #fbe4e2;
  --warn: #8a5300; --warn-back: #fcefd3; --busy: #3f3fb8; --busy-back: #e6e6fb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12121a; --card: #1b1b26; --text: #ececf3; --faint: #a0a0b4; --line: #30303f; --accent: #a3a3ff; --hover: #242433;
    --good: #7fdc9f; --good-back: #14351f; --bad: #ff9d95; --bad-back: #45191a;
    --warn: #f4c26b; --warn-back: #3d2d10; --busy: #b9b9ff; --busy-back: #29294d;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 0 1.25rem 4rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
a { color: var(--accent); text-underline-offset: .2em; }
code, pre, time, .after { font: .87em/1.5 ui-monospace, 'Cascadia Code', Menlo, 'DejaVu Sans Mono', monospace; }
h1 { font-size: 1.3rem; margin: 1.25rem 0 .75rem; }
h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: 0; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .3rem; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 1; }
.faint, time, .after, small { color: var(--faint); }
header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; padding: .9rem 0; }
.crumbs a { color: inherit; font-weight: 600; text-decoration: none; }
.crumbs a:hover { text-decoration: underline; }
.live { display: flex; color: var(--faint); }
.live output:not(:empty) { margin-right: 1rem; }
.clock { display: flex; flex-wrap: wrap; gap: .75rem 2rem; align-items: center; justify-content: space-between;
  padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
#clock { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; }
.now time { font-size: 1.5rem; color: var(--text); font-variant-numeric: tabular-nums; }
.mode { color: var(--faint); }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
form label { margin-left: .5rem; color: var(--faint); white-space: nowrap; }
button, input[type=number] { font: inherit; font-size: .87rem; line-height: 1.5; color: var(--text); background: var(--card);
  border: 1px solid var(--line); border-radius: .45rem; padding: .25rem .7rem; }
button { cursor: pointer; font-weight: 500; }
button:hover { background: var(--hover); border-color: var(--accent); }
[aria-busy] { opacity: .5; cursor: wait; }
input[type=number] { width: 5.5rem; }
input[type=checkbox] { accent-color: var(--accent); }
nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-top: 1.25rem; border-bottom: 1px solid var(--line); }
nav a { padding: .5rem 0; color: var(--faint); text-decoration: none; border-bottom: 2px solid transparent; white-space: nowrap; }
nav a:focus-visible { outline-offset: -2px; }
nav a:hover { color: var(--text); }
nav a[aria-current] { color: var(--text); border-color: var(--accent); font-weight: 600; }
.count { color: var(--faint); font-weight: 400; font-variant-numeric: tabular-nums; }
.after { display: inline-block; min-width: 4.2rem; }
.filters { display: flex; gap: 1.25rem; margin-bottom: .75rem; }
.filters a { color: var(--faint); text-decoration: none; }
.filters a[aria-current] { color: var(--text); font-weight: 600; }
.release { margin-bottom: .75rem; }
.lead { color: var(--faint); max-width: 44rem; margin-bottom: 1rem; overflow-wrap: anywhere; }
.empty { padding: 1.5rem; color: var(--faint); text-align: center; }
ul, ol { list-style: none; margin: 0; padding: 0; }
.worlds { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); }
.worlds li { padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem;
  overflow-wrap: anywhere; }
.worlds a { font-size: 1.15rem; font-weight: 600; }
.entries { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; overflow: hidden; }
.entries > li { position: relative; border-top: 1px solid var(--line); }
.entries > li:first-child { border-top: 0; }
.entries > li:target { background: var(--hover); }
summary { display: flex; flex-wrap: wrap; gap: .1rem .75rem; align-items: baseline; padding: .55rem 1rem; cursor: pointer;
  list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: '›'; color: var(--faint); width: .5rem; transition: rotate .1s; }
[open] > summary::before { rotate: 90deg; }
summary:hover { background: var(--hover); }
summary:focus-visible { outline-offset: -2px; }
.grow { flex: 1 1 10rem; min-width: 0; overflow-wrap: anywhere; }
.actions { position: absolute; top: .35rem; right: .75rem; display: flex; gap: .5rem; }
li:has(> .actions) summary { padding-right: 8rem; min-height: 2.85rem; }
li:has(> .actions button + button) summary { padding-right: 12rem; }
.body { padding: .25rem 1rem 1rem 2.25rem; }
.body > p { overflow-wrap: anywhere; }
.pill { padding: .05rem .55rem; border-radius: 1rem; font-size: .8rem; font-weight: 600; white-space: nowrap; }
.good { color: var(--good); background: var(--good-back); }
.bad { color: var(--bad); background: var(--bad-back); }
.warn { color: var(--warn); background: var(--warn-back); }
.busy { color: var(--busy); background: var(--busy-back); }
.quiet { color: var(--faint); background: var(--line); }
.timeline { margin: .75rem 0; border-left: 2px solid var(--line); }
.timeline li { position: relative; padding: .15rem 0 .15rem 1.1rem; overflow-wrap: anywhere; }
.timeline li::before { content: ''; position: absolute; left: -.36rem; top: .62rem; width: .6rem; height: .6rem;
  border-radius: 50%; background: var(--faint); border: 2px solid var(--card); }
.timeline .state::before { background: var(--accent); }
.timeline .delivery::before { background: var(--good); }
.timeline .delivery:has(.bad)::before { background: var(--bad); }
.timeline .due::before { background: var(--card); border-color: var(--faint); }
.timeline .due { color: var(--faint); font-style: italic; }
.breaches { margin-bottom: .75rem; border-radius: .75rem; color: var(--bad); background: var(--bad-back); }
.breaches summary { font-weight: 600; }
.breaches summary:hover { background: none; }
.breaches ul { padding: 0 1.25rem 1rem; overflow-wrap: anywhere; }
.violations { margin: .75rem 0; padding: .6rem .9rem; border-radius: .5rem; color: var(--warn); background: var(--warn-back); }
figure { margin: .75rem 0 0; }
figcaption { font-size: .87rem; color: var(--faint); margin-bottom: .2rem; }
pre { margin: 0; padding: .75rem .9rem; max-height: 24rem; overflow: auto; background: var(--page); border: 1px solid var(--line);
  border-radius: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  body { padding: 0 .75rem 3rem; }
  .clock { padding: .85rem; }
  .body { padding-left: 1rem; }
  form label { margin-left: 0; }
  nav { gap: 0 1.1rem; }
  button, input[type=number] { padding: .4rem .75rem; }
  .actions { position: static; padding: 0 .75rem .6rem 2rem; }
  summary, li:has(> .actions) summary, li:has(> .actions button + button) summary { padding: .6rem .75rem; }
  .grow { flex-basis: 55%; order: 1; padding-left: 1.25rem; }
  summary > b { max-width: calc(100% - 1.25rem); overflow-wrap: anywhere; }
  summary > .faint { order: 2; padding-left: 1.25rem; }
  .pill { order: 2; margin-left: auto; }
  .timeline .pill { margin: 0; }
}
@media (prefers-reduced-motion: reduce) { summary::before { transition: none; } }
`;
