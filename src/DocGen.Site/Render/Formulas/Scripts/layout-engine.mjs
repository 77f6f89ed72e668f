// Flow charts and states: stands in for Beautiful Mermaid's layout-engine.ts.
import { FONT_SIZES, FONT_WEIGHTS, NODE_PADDING } from './styles'
import { measureMultilineText } from './text-metrics'
import { directions, labelOf, place } from './elk-instance'

const HEADING = 28
const plain = new Set(['rectangle', 'rounded', 'subroutine'])

export function layoutGraphSync(graph) {
  const groups = []
  const collect = (group, parent) => {
    const number = groups.push({ group, parent }) - 1
    for (const child of group.children) collect(child, number)
  }
  for (const group of graph.subgraphs) collect(group)
  const groupIds = new Set(groups.map(({ group }) => group.id))
  const nodes = [...graph.nodes.values()].filter(node => !groupIds.has(node.id))
  const owners = new Map()
  groups.forEach(({ group }, i) => group.nodeIds.forEach(id => owners.set(id, i)))

  const numbers = new Map([...nodes, ...groups.map(({ group }) => group)].map((box, i) => [box.id, i]))
  const within = group => group === undefined ? -1 : nodes.length + group
  const placed = place({
    direction: directions[graph.direction], gap: 28, layerGap: 48, labelGap: 24, padding: 16,
    boxes: [
      ...nodes.map(node => ({ parent: within(owners.get(node.id)), ...sizeOf(node), isNarrow: !plain.has(node.shape) })),
      ...groups.map(({ group, parent }) => ({
        parent: within(parent), isGroup: true, direction: group.direction && directions[group.direction], height: HEADING,
        width: measureMultilineText(group.label, FONT_SIZES.groupHeader, FONT_WEIGHTS.groupHeader).width * 1.1 + 24,
      })),
    ],
    lines: graph.edges.map(edge => ({ from: numbers.get(edge.source), to: numbers.get(edge.target), kind: [edge.style, edge.hasArrowStart, edge.hasArrowEnd].join(), ...labelOf(edge.label) })),
  })

  const boxes = nodes.map((node, i) => ({ id: node.id, label: node.label, shape: node.shape, ...placed.boxes[i] }))
  const frames = groups.map(({ group, parent }, i) => ({ id: group.id, parent, label: group.label, children: [], ...placed.boxes[within(i)] }))
  for (const frame of frames) frames[frame.parent]?.children.push(frame)
  const shapes = new Map(boxes.map(box => [box.id, box]))
  const edges = graph.edges.map((edge, i) => {
    const { points, label } = placed.lines[i]
    reach(points, 0, 1, shapes.get(edge.source))
    reach(points, points.length - 1, points.length - 2, shapes.get(edge.target))
    return { ...edge, points, labelPosition: label ?? undefined }
  })
  return { width: placed.width, height: placed.height, nodes: boxes, groups: frames.filter(frame => frame.parent === undefined), edges }
}

function sizeOf({ label, shape }) {
  const metrics = measureMultilineText(label, FONT_SIZES.nodeLabel, FONT_WEIGHTS.nodeLabel)
  let width = metrics.width + NODE_PADDING.horizontal * 2
  let height = metrics.height + NODE_PADDING.vertical * 2
  switch (shape) {
    case 'state-start': case 'state-end': return { width: 28, height: 28 }
    case 'diamond': width = height = Math.max(width, height) + NODE_PADDING.diamondExtra; break
    case 'circle': width = height = Math.ceil(Math.hypot(width, height)) + 8; break
    case 'doublecircle': width = height = Math.ceil(Math.hypot(width, height)) + 20; break
    case 'hexagon': width += NODE_PADDING.horizontal; break
    case 'trapezoid': case 'trapezoid-alt': width += NODE_PADDING.horizontal; break
    case 'asymmetric': width += 12; break
    case 'cylinder': height += 14; break
  }
  return { width: Math.max(width, 60), height: Math.max(height, 36) }
}

// A line ends at the outline of its box, not at the rectangle around it.
function reach(points, end, next, box) {
  if (!box) return
  const point = points[end]
  const isUpright = point.x === points[next].x
  const across = isUpright ? point.x - box.x - box.width / 2 : point.y - box.y - box.height / 2
  const inset = insetOf(box, isUpright, Math.abs(across), isUpright ? point.y < box.y + box.height / 2 : point.x < box.x + box.width / 2, across < 0)
  const outwards = isUpright ? Math.sign(points[next].y - point.y) : Math.sign(points[next].x - point.x)
  if (isUpright) point.y -= outwards * inset
  else point.x -= outwards * inset
}

function insetOf({ shape, width, height }, isUpright, off, isFirst, isAbove) {
  const [half, depth] = isUpright ? [width / 2, height / 2] : [height / 2, width / 2]
  switch (shape) {
    case 'diamond': return (off / half) * depth
    case 'circle': case 'doublecircle': return half - Math.sqrt(Math.max(0, half * half - off * off))
    case 'state-start': case 'state-end': return half - Math.sqrt(Math.max(0, (half - 2) * (half - 2) - off * off))
    case 'stadium': {
      const radius = height / 2
      const bent = isUpright ? Math.max(0, off - (width / 2 - radius)) : off
      return radius - Math.sqrt(Math.max(0, radius * radius - bent * bent))
    }
    case 'cylinder': return isUpright ? 7 - 7 * Math.sqrt(Math.max(0, 1 - (off / half) ** 2)) : 0
    case 'hexagon': return isUpright ? 0 : (off / half) * (height / 4)
    case 'asymmetric': return !isUpright && isFirst ? (off / half) * 12 : 0
    case 'trapezoid': case 'trapezoid-alt': {
      if (isUpright) return 0
      const down = 0.5 + (isAbove ? -off : off) / height
      return width * 0.15 * (shape === 'trapezoid' ? 1 - down : down)
    }
    default: return 0
  }
}
