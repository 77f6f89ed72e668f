// Makes beautiful-mermaid.js of what npm has: with the tool to place boxes in the place of ELK, and with the five entities of XML in the place of all of HTML. The other script is as published.
//   npm install temml@0.13.5 beautiful-mermaid@1.1.3 esbuild@0.28.2 && node build.mjs
import * as esbuild from 'esbuild'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../src/', import.meta.resolve('beautiful-mermaid')))
const own = name => ({ path: fileURLToPath(new URL(name, import.meta.url)) })

function patch(build, filter, before, after) {
  build.onLoad({ filter }, ({ path }) => {
    const text = readFileSync(path, 'utf8')
    if (!text.includes(before)) throw new Error(`${path} has no ${before}`)
    return { contents: text.replace(before, after), loader: 'ts' }
  })
}

await esbuild.build({
  stdin: { contents: "export { renderMermaidSVG } from './index'", resolveDir: source },
  bundle: true, format: 'iife', globalName: 'sketch', minify: true, target: 'es2020', legalComments: 'none', outfile: 'beautiful-mermaid.js',
  plugins: [{
    name: 'placing',
    setup(build) {
      build.onResolve({ filter: /\/(layout-engine|elk-instance)(\.ts)?$/ }, ({ path }) => own(`${path.match(/[\w-]+(?=(\.ts)?$)/)[0]}.mjs`))
      build.onResolve({ filter: /^\.\/(styles|text-metrics)$/ }, ({ path, importer }) => importer.endsWith('.mjs') ? { path: `${source}${path.slice(2)}.ts` } : undefined)
      // The label of an entity's line stands where there is room for it.
      patch(build, /er[/\\]layout\.ts$/, '      points,\n', '      points,\n      labelPosition: elkEdge.labels?.[0],\n')
      patch(build, /er[/\\]renderer\.ts$/, 'midpoint(rel.points)', '(rel.labelPosition ?? midpoint(rel.points))')
      build.onResolve({ filter: /^entities$/ }, () => ({ path: 'entities', namespace: 'entities' }))
      build.onLoad({ filter: /.*/, namespace: 'entities' }, () => ({
        contents: `const names = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
          export function decodeXML(text) { return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => names[name]) }`,
      }))
    },
  }],
})
