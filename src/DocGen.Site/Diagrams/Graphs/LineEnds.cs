namespace DocGen.Site.Diagrams.Graphs;

/// <summary>Decides where along the side of a box its lines begin and end.</summary>
internal static class LineEnds
{
    private const double Apart = 12;

    // So much off the middle no one sees, where the line is straight for it.
    private const double Slack = 10;
    private const double WideSlack = 24;
    private const double Corner = 8;

    /// <summary>Lines that look alike share their first part, or where they end in one box, their last one; the others are in the order of what they lead to.</summary>
    public static void Distribute(IReadOnlyList<Spot> boxes)
    {
        var forked = new HashSet<Strand>();
        foreach (var box in boxes)
        {
            var links = box.Below.Where(link => link.Strand.UpperAt is null).ToList();
            var alike = Alike(links);
            foreach (var link in alike) forked.Add(link.Strand);
            Spread(box, links, alike, link => link.Lower.Order + (link.LowerAt / Math.Max(link.Lower.Width, 1)), (link, at) => link.UpperAt = at);
        }

        foreach (var box in boxes)
        {
            var links = box.Above.Where(link => link.Strand.LowerAt is null).ToList();
            Spread(box, links, Alike(links.Where(link => !forked.Contains(link.Strand))), link => link.Upper.Order + (link.UpperAt / Math.Max(link.Upper.Width, 1)), (link, at) => link.LowerAt = at);
        }
    }

    /// <summary>A line that is nearly straight is made straight, where that leaves its end among the others of a side.</summary>
    public static void Straighten(IReadOnlyList<Spot> boxes)
    {
        foreach (var box in boxes.Where(box => !box.IsNarrow))
        {
            Slide(box, box.Below, link => link.UpperAt, link => link.LowerX, link => link.Strand.UpperAt is null, (link, at) => link.UpperAt = at);
            Slide(box, box.Above, link => link.LowerAt, link => link.UpperX, link => link.Strand.LowerAt is null, (link, at) => link.LowerAt = at);
        }
    }

    private static void Slide(Spot box, List<Link> links, Func<Link, double> at, Func<Link, double> other, Func<Link, bool> isFree, Action<Link, double> put)
    {
        foreach (var link in links.Where(isFree))
        {
            var (from, to) = (at(link), other(link) - box.X);
            var others = links.Where(one => one != link).Select(at).ToList();
            if (from == to || Math.Abs(from - to) > (others.Count == 0 ? Slack : WideSlack) || others.Contains(from) || to < box.SideStart + Corner || to > box.SideStart + box.SideLength - Corner) continue;
            if (others.TrueForAll(one => Math.Abs(one - to) >= Apart && one < from == one < to)) put(link, to);
        }
    }

    private static HashSet<Link> Alike(IEnumerable<Link> links) => [.. links.Where(link => link.Strand.Kind.Length > 0).GroupBy(KindOf).Where(alike => alike.Count() > 1).SelectMany(alike => alike)];

    private static (string Kind, bool IsReversed) KindOf(Link link) => (link.Strand.Kind, link.Strand.IsReversed);

    private static void Spread(Spot box, List<Link> links, HashSet<Link> alike, Func<Link, double> other, Action<Link, double> put)
    {
        var ends = links.GroupBy(link => alike.Contains(link) ? (object)KindOf(link) : link).Select(end => end.ToList()).OrderBy(end => end.Average(other)).ToList();
        var step = box.IsNarrow ? Math.Min(Apart, box.SideLength / (ends.Count + 1)) : box.SideLength / (ends.Count + 1);
        for (var i = 0; i < ends.Count; i++)
            foreach (var link in ends[i]) put(link, box.SideStart + (box.SideLength / 2) + (step * (i - ((ends.Count - 1) / 2.0))));
    }
}
