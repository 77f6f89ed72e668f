namespace DocGen.Site.Diagrams.Graphs;

/// <summary>
/// Places boxes in layers so that their lines lead down, as Sugiyama, Tagawa and Toda (1981) have it: layers, then the order within them, then where in its layer each
/// box is, then the lines.
/// </summary>
internal sealed class LayeredPlacement
{
    private const double LineGap = 12;

    private readonly List<List<Spot>> _layers;
    private readonly Graph _graph;
    private readonly Dictionary<Link, double> _turns = [];

    private LayeredPlacement(List<List<Spot>> layers, Graph graph) => (_layers, _graph) = (layers, graph);

    /// <summary>Places boxes and lines, from the origin on.</summary>
    /// <param name="boxes">The boxes, in the order in which they are told.</param>
    /// <param name="strands">The lines, none of which leads in a circle.</param>
    /// <param name="graph">What they are of, for the gaps between them.</param>
    /// <returns>The room that it takes.</returns>
    public static (double Width, double Height) Place(IReadOnlyList<Spot> boxes, IReadOnlyList<Strand> strands, Graph graph)
    {
        var layers = Layering.Divide(boxes, strands);
        LayerOrder.Arrange(layers);
        return new LayeredPlacement(layers, graph).Place(boxes, strands);
    }

    private (double Width, double Height) Place(IReadOnlyList<Spot> boxes, IReadOnlyList<Strand> strands)
    {
        LineEnds.Distribute(boxes);
        LayerAlignment.Align(_layers, _graph.Gap);
        LineEnds.Straighten(boxes);
        var height = PlaceLayers();
        foreach (var strand in strands) strand.Points = PointsOf(strand);
        var spots = _layers.SelectMany(layer => layer).ToList();
        var bends = strands.SelectMany(strand => strand.Points).ToList();
        var left = Math.Min(spots.Min(spot => spot.X), bends.Count > 0 ? bends.Min(point => point.X) : double.MaxValue);
        foreach (var spot in spots) spot.X -= left;
        foreach (var strand in strands) strand.Points = strand.Points.ConvertAll(point => point with { X = point.X - left });
        return (Math.Max(spots.Max(spot => spot.X + spot.Width + spot.Margin), bends.Count > 0 ? bends.Max(point => point.X) - left : 0), height);
    }

    private double PlaceLayers()
    {
        var y = 0.0;
        for (var i = 0; i < _layers.Count; i++)
        {
            var height = _layers[i].Max(spot => spot.Height);
            foreach (var spot in _layers[i]) spot.Y = y + ((height - spot.Height) / 2);
            y += height;
            if (i == _layers.Count - 1) break;
            var tracks = LineTracks.Assign(_layers[i]);
            var least = GapBetween(_layers[i], _layers[i + 1]);
            var gap = Math.Max(least, (tracks.Count + 1) * LineGap);
            if (tracks.Count == 0) gap = least;
            foreach (var (link, track) in tracks.Of) _turns[link] = y + (gap * (track + 1) / (tracks.Count + 1));
            y += gap;
        }

        return y;
    }

    private double GapBetween(List<Spot> upper, List<Spot> lower)
    {
        if (upper[0].Rim != 0 || lower[0].Rim != 0) return 0;
        return upper.TrueForAll(spot => spot.IsBend) || lower.TrueForAll(spot => spot.IsBend) ? _graph.LabelGap : _graph.LayerGap;
    }

    private List<Point> PointsOf(Strand strand)
    {
        var points = new List<Point>();
        foreach (var link in strand.Links)
        {
            points.Add(new(link.UpperX, link.Upper.Y + link.Upper.Height));
            if (_turns.TryGetValue(link, out var turn))
            {
                points.Add(new(link.UpperX, turn));
                points.Add(new(link.LowerX, turn));
            }

            points.Add(new(link.LowerX, link.Lower.Y));
        }

        return points;
    }
}
