namespace DocGen.Site.Diagrams.Graphs;

/// <summary>The tracks between two layers on which lines go from one side to the other, so that none lies on another and few cross.</summary>
/// <param name="Of">The track of each line that needs one, counted from above.</param>
/// <param name="Count">How many there are.</param>
internal sealed record LineTracks(IReadOnlyDictionary<Link, int> Of, int Count)
{
    private const double Straight = 0.5;
    private const double Near = 4;
    private const int Overlap = 1_000;

    /// <summary>Decides on the tracks below a layer.</summary>
    public static LineTracks Assign(List<Spot> layer)
    {
        var bundles = Bundles(layer.SelectMany(spot => spot.Below).ToList()).ConvertAll(links => new Bundle(links));
        bundles.RemoveAll(bundle => bundle.Right - bundle.Left < Straight);
        bundles = [.. bundles.OrderBy(bundle => bundle.Left).ThenBy(bundle => bundle.Right)];
        for (var i = 0; i < bundles.Count; i++)
        {
            for (var j = i + 1; j < bundles.Count && bundles[j].Left <= bundles[i].Right + Near; j++)
            {
                var (one, other) = (bundles[i], bundles[j]);
                var gain = Cost(other, one) - Cost(one, other);
                if (gain >= 0) one.Below.Add((other, gain));
                else other.Below.Add((one, -gain));
            }
        }

        var tracks = new Dictionary<Link, int>();
        var count = 0;
        foreach (var bundle in InOrder(bundles))
        {
            foreach (var (below, _) in bundle.Below) below.Track = Math.Max(below.Track, below.IsDone ? 0 : bundle.Track + 1);
            bundle.IsDone = true;
            count = Math.Max(count, bundle.Track + 1);
            foreach (var link in bundle.Links) tracks[link] = bundle.Track;
        }

        return new(tracks, count);
    }

    // Lines that begin or end at one place are one.
    private static List<List<Link>> Bundles(List<Link> links)
    {
        var bundles = new List<List<Link>>();
        foreach (var start in links.GroupBy(link => (link.Upper, link.UpperAt)))
        {
            if (start.ToList() is [var only] && bundles.Find(bundle => bundle.TrueForAll(other => other.Lower == only.Lower && Math.Abs(other.LowerAt - only.LowerAt) < Straight)) is { } joined) joined.Add(only);
            else bundles.Add([.. start]);
        }

        return bundles;
    }

    // What one costs that is above the other.
    private static int Cost(Bundle above, Bundle below) =>
        above.Bottoms.Count(x => x > below.Left && x < below.Right) + below.Tops.Count(x => x > above.Left && x < above.Right) +
        (Overlap * above.Bottoms.Count(x => below.Tops.Any(top => Math.Abs(top - x) < Near)));

    // From above; where they want to be above each other in a circle, the one gives way to which that matters least.
    private static List<Bundle> InOrder(List<Bundle> bundles)
    {
        var (order, open) = (new List<Bundle>(), new List<Bundle>(bundles));
        foreach (var (below, gain) in bundles.SelectMany(bundle => bundle.Below)) below.Pressure += gain + 1;
        while (open.Count > 0)
        {
            var next = open.MinBy(bundle => bundle.Pressure)!;
            open.Remove(next);
            order.Add(next);
            foreach (var (below, gain) in next.Below) below.Pressure -= gain + 1;
        }

        return order;
    }

    private sealed class Bundle(List<Link> links)
    {
        public List<Link> Links => links;

        public double[] Tops { get; } = [.. links.Select(link => link.UpperX).Distinct()];

        public double[] Bottoms { get; } = [.. links.Select(link => link.LowerX).Distinct()];

        public double Left => Math.Min(Tops.Min(), Bottoms.Min());

        public double Right => Math.Max(Tops.Max(), Bottoms.Max());

        /// <summary>Those that are better below it, and how much better.</summary>
        public List<(Bundle Other, int Gain)> Below { get; } = [];

        /// <summary>How much better it is below those that have no track yet.</summary>
        public int Pressure { get; set; }

        public int Track { get; set; }

        public bool IsDone { get; set; }
    }
}
