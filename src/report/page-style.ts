/** The style of a page to open: light or dark as the reader's system is, and nothing from the network. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #8884; --faint: #8882; --added: #2da44e33; --link: light-dark(#0969da, #4493f8); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h2 { font-size: 1.7rem; margin: 0 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.2rem; margin: 2rem 0 .6rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
table { border-collapse: collapse; max-width: 100%; }
th, td { border: 1px solid var(--line); padding: .35rem .7rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td[nowrap], th { overflow-wrap: normal; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
code, pre { font: .85em/1.45 ui-monospace, Menlo, Consolas, monospace; }
code { background: var(--faint); border-radius: .3em; padding: .1em .3em; }
pre { background: var(--faint); border-radius: .4rem; padding: .7rem 1rem; margin: .4rem 0; overflow-x: auto; }
pre code { background: none; padding: 0; }
blockquote { margin: 1rem 0; padding: .2rem 1rem; border-left: .3rem solid #cf222e; }
p.note { background: var(--faint); border-radius: .4rem; padding: .5rem 1rem; margin: 0 0 1.5rem; }
details { margin: .5rem 0; }
summary { cursor: pointer; }
section.text { border: 1px solid var(--line); border-radius: .4rem; padding: .2rem 1.2rem .6rem; }
section.text h1, section.text h2, section.text h3 { font-size: 1.1rem; border: 0; margin: .8rem 0 .4rem; }
pre.diff { padding: .5rem 0; }
pre.diff span { display: block; padding: 0 1rem; background: var(--added); min-width: max-content; }
`
