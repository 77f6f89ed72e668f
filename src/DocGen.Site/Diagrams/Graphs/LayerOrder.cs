namespace DocGen.Site.Diagrams.Graphs;

/// <summary>Orders what lies in layers so that few lines cross: by the middle of what each is joined to, back and forth, as long as that helps.</summary>
internal static class LayerOrder
{
    private const int Sweeps = 24;
    private const int WithoutGain = 4;

    /// <summary>Orders the layers; those that have no reason to stand elsewhere stand as they are told.</summary>
    public static void Arrange(List<List<Spot>> layers)
    {
        Begin(layers);
        var (best, fewest) = (Copy(layers), Crossings(layers));
        for (int sweep = 0, idle = 0; fewest > 0 && sweep < Sweeps && idle < WithoutGain; sweep++, idle++)
        {
            if (sweep % 2 == 0) for (var i = 1; i < layers.Count; i++) Sort(layers[i], spot => spot.Above, link => PlaceAt(link.Upper, link.UpperAt, link.Strand.UpperAt));
            else for (var i = layers.Count - 2; i >= 0; i--) Sort(layers[i], spot => spot.Below, link => PlaceAt(link.Lower, link.LowerAt, link.Strand.LowerAt));
            Swap(layers);
            if (Crossings(layers) is var crossings && crossings >= fewest) continue;
            (best, fewest, idle) = (Copy(layers), crossings, -1);
        }

        for (var i = 0; i < layers.Count; i++) Set(layers[i], best[i]);
    }

    // From each box that nothing leads to along its lines, so that trees have no crossings and what is told first stands first.
    private static void Begin(List<List<Spot>> layers)
    {
        var ordered = layers.ConvertAll(_ => new List<Spot>());
        var seen = new HashSet<Spot>();
        var open = new Stack<Spot>();
        var starts = layers.SelectMany(layer => layer).OrderBy(spot => spot.Number).ToList();
        foreach (var start in starts.Where(spot => spot.Above.Count == 0).Concat(starts))
        {
            open.Push(start);
            while (open.TryPop(out var spot))
            {
                if (!seen.Add(spot)) continue;
                ordered[spot.Layer].Add(spot);
                for (var i = spot.Below.Count - 1; i >= 0; i--) open.Push(spot.Below[i].Lower);
            }
        }

        for (var i = 0; i < layers.Count; i++) Set(layers[i], ordered[i]);
    }

    private static void Set(List<Spot> layer, List<Spot> order)
    {
        layer.Clear();
        layer.AddRange(order);
        for (var i = 0; i < layer.Count; i++) layer[i].Order = i;
    }

    private static List<List<Spot>> Copy(List<List<Spot>> layers) => layers.ConvertAll(layer => new List<Spot>(layer));

    // Only where a line is bound to a place of a box does that count.
    private static double PlaceAt(Spot spot, double at, double? bound) => spot.Order + (bound is null || spot.IsBend ? 0.5 : at / Math.Max(spot.Width, 1));

    private static void Sort(List<Spot> layer, Func<Spot, List<Link>> links, Func<Link, double> place) =>
        Set(layer, [.. layer.OrderBy(spot => links(spot) is { Count: > 0 } joined ? joined.Average(place) : spot.Order + 0.5)]);

    // Neighbours change places where fewer of their own lines cross then.
    private static void Swap(List<List<Spot>> layers)
    {
        foreach (var layer in layers)
        {
            for (var i = 0; i + 1 < layer.Count; i++)
            {
                var (left, right) = (layer[i], layer[i + 1]);
                if (Between(right, left) >= Between(left, right)) continue;
                (layer[i], layer[i + 1]) = (right, left);
                (right.Order, left.Order) = (i, i + 1);
            }
        }
    }

    private static int Between(Spot left, Spot right)
    {
        var count = 0;
        foreach (var one in left.Above)
            foreach (var other in right.Above)
                if (PlaceAt(one.Upper, one.UpperAt, one.Strand.UpperAt) > PlaceAt(other.Upper, other.UpperAt, other.Strand.UpperAt)) count++;
        foreach (var one in left.Below)
            foreach (var other in right.Below)
                if (PlaceAt(one.Lower, one.LowerAt, one.Strand.LowerAt) > PlaceAt(other.Lower, other.LowerAt, other.Strand.LowerAt)) count++;
        return count;
    }

    private static long Crossings(List<List<Spot>> layers)
    {
        var count = 0L;
        foreach (var layer in layers)
        {
            var ends = layer.SelectMany(spot => spot.Below)
                .Select(link => (From: PlaceAt(link.Upper, link.UpperAt, link.Strand.UpperAt), To: PlaceAt(link.Lower, link.LowerAt, link.Strand.LowerAt)))
                .OrderBy(link => link.From).ThenBy(link => link.To).Select(link => link.To).ToList();
            var passed = new List<double>();
            foreach (var end in ends)
            {
                var at = passed.BinarySearch(end);
                if (at < 0) at = ~at;
                else while (at < passed.Count && passed[at] == end) at++;
                count += passed.Count - at;
                passed.Insert(at, end);
            }
        }

        return count;
    }
}
