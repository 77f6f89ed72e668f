namespace DocGen.Site.Diagrams.Graphs;

/// <summary>
/// Decides where in its layer each spot is, so that lines are straight and boxes stand in the middle of what they are joined to, as Brandes and Köpf (2001) have it: four
/// times, from each corner of the drawing, what is joined is put into blocks that stand straight; of the four places of a spot the middle is taken.
/// </summary>
internal sealed class LayerAlignment
{
    private const double BesideLine = 16;
    private const double BetweenLines = 12;

    private readonly List<List<Spot>> _layers;
    private readonly double _gap;
    private readonly HashSet<Link> _crossed;
    private readonly Spot[] _spots;

    private LayerAlignment(List<List<Spot>> layers, double gap)
    {
        (_layers, _gap, _crossed) = (layers, gap, Crossed(layers));
        _spots = [.. layers.SelectMany(layer => layer).OrderBy(spot => spot.Number)];
    }

    public static void Align(List<List<Spot>> layers, double gap)
    {
        var alignment = new LayerAlignment(layers, gap);
        var found = new List<(double[] X, bool IsMirrored)>();
        foreach (var isMirrored in (bool[])[false, true])
            foreach (var isUpward in (bool[])[false, true])
                found.Add((alignment.Place(isUpward, isMirrored), isMirrored));
        alignment.TakeMiddle(found);
    }

    // Lines that pass a layer are straight there, so those that cross them are not.
    private static HashSet<Link> Crossed(List<List<Spot>> layers)
    {
        var crossed = new HashSet<Link>();
        foreach (var layer in layers)
        {
            var links = layer.SelectMany(spot => spot.Below).ToList();
            var passing = links.Where(link => link.Upper.IsBend && link.Lower.IsBend).ToList();
            foreach (var pass in passing)
                foreach (var link in links)
                    if (link != pass && !crossed.Contains(pass) && Math.Sign(link.Upper.Order - pass.Upper.Order) * Math.Sign(link.Lower.Order - pass.Lower.Order) < 0) crossed.Add(link);
        }

        return crossed;
    }

    private double[] Place(bool isUpward, bool isMirrored)
    {
        var (root, offset) = Blocks(isUpward, isMirrored);
        var (after, before) = (new List<(int Root, double Distance)>[_spots.Length], new List<(int Root, double Distance)>[_spots.Length]);
        for (var i = 0; i < _spots.Length; i++) (after[i], before[i]) = ([], []);
        foreach (var layer in _layers)
        {
            for (var i = 0; i + 1 < layer.Count; i++)
            {
                var (left, right) = isMirrored ? (layer[i + 1], layer[i]) : (layer[i], layer[i + 1]);
                var distance = offset[left.Number] + left.Width + Between(layer[i], layer[i + 1]) - offset[right.Number];
                after[root[left.Number]].Add((root[right.Number], distance));
                before[root[right.Number]].Add((root[left.Number], distance));
            }
        }

        // As far to the left as they go, then as near to what is at their right as that.
        var x = new double[_spots.Length];
        var order = InOrder(root, after, before);
        foreach (var block in order)
            foreach (var (other, distance) in before[block]) x[block] = Math.Max(x[block], x[other] + distance);
        foreach (var block in Enumerable.Reverse(order))
            if (after[block].Count > 0) x[block] = Math.Max(x[block], after[block].Min(next => x[next.Root] - next.Distance));
        var places = new double[_spots.Length];
        for (var i = 0; i < _spots.Length; i++)
        {
            var left = x[root[i]] + offset[i];
            places[i] = isMirrored ? -left - _spots[i].Width : left;
        }

        return places;
    }

    private (int[] Root, double[] Offset) Blocks(bool isUpward, bool isMirrored)
    {
        var (root, offset) = (new int[_spots.Length], new double[_spots.Length]);
        for (var i = 0; i < root.Length; i++) root[i] = i;
        foreach (var layer in isUpward ? Enumerable.Reverse(_layers) : _layers)
        {
            var reached = double.NegativeInfinity;
            foreach (var spot in isMirrored ? Enumerable.Reverse(layer) : layer)
            {
                var links = (isUpward ? spot.Below : spot.Above).OrderBy(link => Place(link)).ToList();
                for (var middle = (links.Count - 1) / 2; links.Count > 0 && middle <= links.Count / 2; middle++)
                {
                    var link = links[middle];
                    if (_crossed.Contains(link) || Place(link) <= reached) continue;
                    var other = isUpward ? link.Lower : link.Upper;
                    root[spot.Number] = root[other.Number];
                    offset[spot.Number] = offset[other.Number] + At(other, isUpward ? link.LowerAt : link.UpperAt) - At(spot, isUpward ? link.UpperAt : link.LowerAt);
                    reached = Place(link);
                    break;
                }
            }
        }

        return (root, offset);

        double Place(Link link)
        {
            var other = isUpward ? link.Lower : link.Upper;
            return isMirrored ? -other.Order : other.Order;
        }

        double At(Spot spot, double at) => isMirrored ? spot.Width - at : at;
    }

    private static List<int> InOrder(int[] root, List<(int Root, double Distance)>[] after, List<(int Root, double Distance)>[] before)
    {
        var open = before.Select(others => others.Count).ToArray();
        var order = new List<int>(Enumerable.Range(0, root.Length).Where(i => root[i] == i && open[i] == 0));
        for (var i = 0; i < order.Count; i++)
            foreach (var (next, _) in after[order[i]])
                if (--open[next] == 0) order.Add(next);
        return order;
    }

    private double Between(Spot left, Spot right) => left.Margin + ((left.IsBend, right.IsBend) switch
    {
        (false, false) => _gap,
        (true, true) => left.Width + right.Width > 0 ? BesideLine : BetweenLines,
        _ => BesideLine,
    });

    // All moved to where the narrowest begins or ends.
    private void TakeMiddle(List<(double[] X, bool IsMirrored)> found)
    {
        var extents = found.ConvertAll(layout => (Left: layout.X.Min(), Right: _spots.Max(spot => layout.X[spot.Number] + spot.Width + spot.Margin)));
        var (left, right) = extents.MinBy(extent => extent.Right - extent.Left);
        foreach (var spot in _spots)
        {
            var places = found.Select((layout, i) => layout.X[spot.Number] + (layout.IsMirrored ? right - extents[i].Right : left - extents[i].Left)).Order().ToList();
            spot.X = (places[1] + places[2]) / 2;
        }
    }
}
