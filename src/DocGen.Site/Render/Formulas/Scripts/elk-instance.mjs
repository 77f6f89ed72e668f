// Stands in for Beautiful Mermaid's elk-instance.ts: boxes are placed by the tool, which gives scripts the function placeGraph.
import { FONT_SIZES, FONT_WEIGHTS } from './styles'
import { measureMultilineText } from './text-metrics'

export const directions = { TD: 'Down', TB: 'Down', BT: 'Up', LR: 'Right', RL: 'Left', DOWN: 'Down', RIGHT: 'Right' }

export const place = graph => JSON.parse(globalThis.placeGraph(JSON.stringify(graph)))

export function labelOf(text) {
  if (!text) return { labelWidth: 0, labelHeight: 0 }
  const { width, height } = measureMultilineText(text, FONT_SIZES.edgeLabel, FONT_WEIGHTS.edgeLabel)
  return { labelWidth: width + 16, labelHeight: height + 16 }
}

// Classes and entities, which have no groups.
export function elkLayoutSync({ layoutOptions: options, children, edges }) {
  // The label of a class's line stands beside the line, that of an entity's on it.
  const isBeside = options['elk.direction'] === 'DOWN'
  const numbers = new Map(children.map((child, i) => [child.id, i]))
  const placed = place({
    direction: directions[options['elk.direction']], gap: +options['elk.spacing.nodeNode'], layerGap: +options['elk.layered.spacing.nodeNodeBetweenLayers'], labelGap: 45, padding: 16,
    boxes: children.map(({ width, height }) => ({ parent: -1, width, height })),
    lines: edges.map(({ sources: [from], targets: [to], labels: [label] = [] }) => ({ from: numbers.get(from), to: numbers.get(to), kind: '', labelWidth: (label?.width ?? 0) * (isBeside ? 2 : 1), labelHeight: label?.height ?? 0 })),
  })
  return {
    width: placed.width, height: placed.height,
    children: children.map((child, i) => ({ id: child.id, ...placed.boxes[i] })),
    edges: edges.map((edge, i) => {
      const { points, label } = placed.lines[i]
      return {
        id: edge.id,
        labels: label && [{ x: label.x + (isBeside ? edge.labels[0].width / 2 + 2 : 0), y: label.y, width: 0, height: 0 }],
        sections: [{ startPoint: points[0], bendPoints: points.slice(1, -1), endPoint: points.at(-1) }],
      }
    }),
  }
}
