// Makes beautiful-mermaid.js of what npm has, without ELK, which is loaded only where boxes are to be placed, and with the five entities of XML in place of all of HTML. The other scripts are as published.
//   npm install temml@0.13.5 beautiful-mermaid@1.1.3 elkjs@0.11.1 esbuild@0.28.2 && node build.mjs
import * as esbuild from 'esbuild'

await esbuild.build({
  stdin: { contents: "export { renderMermaidSVG } from 'beautiful-mermaid'", resolveDir: '.' },
  bundle: true, format: 'iife', globalName: 'sketch', minify: true, target: 'es2020', legalComments: 'none', outfile: 'beautiful-mermaid.js',
  plugins: [{
    name: 'elk',
    setup(build) {
      build.onResolve({ filter: /^elkjs/ }, () => ({ path: 'elk', namespace: 'elk' }))
      build.onLoad({ filter: /.*/, namespace: 'elk' }, () => ({ contents: 'export default function () { return new globalThis.ELK() }' }))
      build.onResolve({ filter: /^entities$/ }, () => ({ path: 'entities', namespace: 'entities' }))
      build.onLoad({ filter: /.*/, namespace: 'entities' }, () => ({
        contents: `const names = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
          export function decodeXML(text) { return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => names[name]) }`,
      }))
    },
  }],
})
