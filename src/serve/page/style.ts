/** @module The page's style sheet: light and dark, phone and print. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1d1c1a; --soft: #6a665f; --line: #d9d4ca; --card: #fff; --blue: #1f5673; --green: #2d6a3e; --amber: #8a5a00; --red: #9b2c2c; --mark: #fff1c2; --move: #d9ecf5; --claim: #e6f0dc; }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #ebe7df; --soft: #a39d92; --line: #3a3732; --card: #201e1b; --blue: #8cc3e0; --green: #8fce9f; --amber: #e2b35a; --red: #f09a9a; --mark: #4a3d12; --move: #17384a; --claim: #2b3d1e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 Charter, "Bitstream Charter", Georgia, serif; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1rem; margin: 1.25rem 0 .35rem; }
p { margin: .4rem 0; }
a { color: var(--blue); }
nav { font: .85rem/1.6 system-ui, sans-serif; margin: .75rem 0; }
nav a { margin-right: 1rem; white-space: nowrap; }
.meta, .note, small, .tag, th, figcaption, .plan > h3 { font-family: system-ui, sans-serif; }
.meta, .note, small { color: var(--soft); font-size: .85rem; }
.plans { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1.5rem; align-items: start; }
.plan { margin: 0; }
.plan > h3 { margin-top: 0; color: var(--soft); font-weight: 600; font-size: .85rem; }
.chain, .chain ol { list-style: none; margin: 0; padding: 0; }
.chain ol { margin-left: 1.5rem; }
.chain ol > li { position: relative; padding-top: 1rem; }
.chain ol > li::before { content: ""; position: absolute; left: -.85rem; top: 0; height: 2rem; width: .85rem; border-left: 2px solid var(--blue); border-bottom: 2px solid var(--blue); border-bottom-left-radius: .4rem; }
.move { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--blue); border-radius: .3rem; padding: .6rem .8rem; break-inside: avoid; }
.move.denied, .move.abandoned { border-left-color: var(--red); }
.move.announced, .move.done { border-left-color: var(--green); }
.move .post { font-family: system-ui, sans-serif; font-size: .85rem; color: var(--soft); }
.move .who { font-size: 1.1rem; }
.move .who b { font-weight: 700; }
.tag { display: inline-block; font-size: .75rem; padding: 0 .45rem; border: 1px solid currentColor; border-radius: 1rem; margin: .15rem .3rem .15rem 0; color: var(--amber); }
.tag.announced, .tag.done { color: var(--green); }
.tag.denied, .tag.abandoned { color: var(--red); }
.tag.plain { color: var(--soft); }
.cards > article, .voices > article { border-top: 1px solid var(--line); padding: .6rem 0; break-inside: avoid; }
blockquote { margin: .3rem 0 .3rem 1.4rem; text-indent: -1.4rem; }
.sign { display: inline-block; width: 1.4rem; text-indent: 0; font-weight: 700; font-family: system-ui, sans-serif; }
.denies { color: var(--red); } .asserts { color: var(--green); } .does-not-deny, .leaves-open { color: var(--amber); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
th { font-size: .8rem; color: var(--soft); }
td.cell { text-align: center; white-space: nowrap; font-family: system-ui, sans-serif; }
td.cell a { text-decoration: none; padding: 0 .2rem; font-weight: 700; }
.report { border: 1px solid var(--line); border-radius: .3rem; background: var(--card); padding: .2rem 1rem 1rem; margin: 1rem 0; }
.report .furniture { color: var(--soft); font-size: .85rem; }
mark { background: var(--mark); color: inherit; padding: .05em 0; }
mark.move-evidence { background: var(--move); } mark.claim-evidence { background: var(--claim); }
sup a { text-decoration: none; font: .7rem system-ui, sans-serif; padding: 0 .1rem; }
:target { outline: 2px solid var(--blue); outline-offset: 2px; }
@media print { body { max-width: none; padding: 0; background: #fff; color: #000; font-size: 10.5pt; } nav { display: none; } .report { break-before: page; border: 0; padding: 0; } a { color: inherit; } mark { border-bottom: 1px solid #999; } }
`
