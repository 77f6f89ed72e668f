namespace DocGen.Site.Diagrams.Graphs;

/// <summary>Divides boxes into layers so that every line leads to a later one, and most of them to the next. Labels have layers of their own in between.</summary>
internal static class Layering
{
    private const int Passes = 8;

    /// <summary>The most boxes and places where lines pass a layer.</summary>
    public const int Spots = 10_000;

    /// <summary>The layers from above, with what lies in them in no order yet, and the links between them.</summary>
    /// <exception cref="GraphLimitException">There is too much to place.</exception>
    public static List<List<Spot>> Divide(IReadOnlyList<Spot> boxes, IReadOnlyList<Strand> strands)
    {
        Assign(boxes, strands);
        var labelled = strands.Where(strand => strand.LabelWidth > 0).ToDictionary(strand => strand, strand => strand.IsReversed ? (2 * strand.Lower.Layer) - 1 : (2 * strand.Upper.Layer) + 1);
        var used = boxes.Select(box => 2 * box.Layer).Concat(labelled.Values).Distinct().Order().ToList();
        var index = used.Select((layer, i) => (layer, i)).ToDictionary(pair => pair.layer, pair => pair.i);
        var layers = used.ConvertAll(_ => new List<Spot>());
        var count = 0;
        foreach (var box in boxes) Add(box, index[2 * box.Layer]);
        foreach (var strand in strands)
        {
            var spot = strand.Upper;
            for (var layer = strand.Upper.Layer + 1; layer < strand.Lower.Layer; layer++)
            {
                var isLabel = labelled.TryGetValue(strand, out var at) && index[at] == layer;
                var bend = isLabel ? new Spot(strand.LabelWidth, strand.LabelHeight) { IsBend = true } : new Spot(0, 0) { IsBend = true };
                if (isLabel) strand.Label = bend;
                Add(bend, layer);
                spot = Join(strand, spot, bend);
            }

            Join(strand, spot, strand.Lower);
        }

        return layers;

        void Add(Spot spot, int layer)
        {
            if (count == Spots) throw new GraphLimitException();
            spot.Number = count++;
            spot.Layer = layer;
            layers[layer].Add(spot);
        }
    }

    private static Spot Join(Strand strand, Spot upper, Spot lower)
    {
        var link = new Link(strand, upper, lower);
        if (upper == strand.Upper) link.UpperAt = strand.UpperAt ?? link.UpperAt;
        if (lower == strand.Lower) link.LowerAt = strand.LowerAt ?? link.LowerAt;
        strand.Links.Add(link);
        upper.Below.Add(link);
        lower.Above.Add(link);
        return lower;
    }

    // As early as possible at first, then nearer to those that most of its lines lead to.
    private static void Assign(IReadOnlyList<Spot> boxes, IReadOnlyList<Strand> strands)
    {
        var inner = strands.Where(strand => strand.Upper.Rim == 0 && strand.Lower.Rim == 0).ToList();
        var (above, below) = (inner.ToLookup(strand => strand.Lower, strand => strand.Upper), inner.ToLookup(strand => strand.Upper, strand => strand.Lower));
        var order = new List<Spot>();
        var open = boxes.ToDictionary(box => box, box => above[box].Count());
        var ready = new Queue<Spot>(boxes.Where(box => box.Rim == 0 && open[box] == 0));
        while (ready.TryDequeue(out var box))
        {
            order.Add(box);
            box.Layer = above[box].Select(other => other.Layer + 1).DefaultIfEmpty().Max();
            foreach (var other in below[box])
                if (--open[other] == 0) ready.Enqueue(other);
        }

        var moved = true;
        for (var pass = 0; moved && pass < Passes; pass++)
        {
            moved = false;
            foreach (var box in Enumerable.Reverse(order))
            {
                var (ups, downs) = (above[box].Count(), below[box].Count());
                if (downs <= ups) continue;
                var layer = below[box].Min(other => other.Layer) - 1;
                moved |= layer != box.Layer;
                box.Layer = layer;
            }
        }

        var first = order.Select(box => box.Layer).DefaultIfEmpty().Min();
        foreach (var box in order) box.Layer -= first - 1;
        var last = order.Select(box => box.Layer).DefaultIfEmpty().Max();
        foreach (var box in boxes.Where(box => box.Rim != 0)) box.Layer = box.Rim < 0 ? 0 : last + 1;
    }
}

/// <summary>A graph has more than is placed.</summary>
internal sealed class GraphLimitException : Exception;
