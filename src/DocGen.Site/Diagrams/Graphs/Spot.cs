namespace DocGen.Site.Diagrams.Graphs;

/// <summary>What has a place in a layer: a box, or a line that passes through. Layers lie one below the other, whatever the direction of the graph.</summary>
/// <param name="width">Its width.</param>
/// <param name="height">Its height.</param>
internal sealed class Spot(double width, double height)
{
    public double Width { get; } = width;

    public double Height { get; } = height;

    /// <summary>Whether a line passes through it.</summary>
    public bool IsBend { get; init; }

    /// <summary>Whether lines meet it near its middle.</summary>
    public bool IsNarrow { get; init; }

    /// <summary>-1 where it stands before all others, 1 where it stands behind them.</summary>
    public int Rim { get; init; }

    /// <summary>Where the side begins at which lines meet it.</summary>
    public double SideStart { get; init; }

    /// <summary>How long that side is.</summary>
    public double SideLength { get; init; } = width;

    /// <summary>What is to stay free at its right.</summary>
    public double Margin { get; set; }

    /// <summary>Its number among all spots.</summary>
    public int Number { get; set; }

    public int Layer { get; set; }

    /// <summary>Its place in its layer.</summary>
    public int Order { get; set; }

    /// <summary>Where it begins.</summary>
    public double X { get; set; }

    /// <summary>Where it begins.</summary>
    public double Y { get; set; }

    /// <summary>The links that come from the layer above.</summary>
    public List<Link> Above { get; } = [];

    /// <summary>The links that lead to the layer below.</summary>
    public List<Link> Below { get; } = [];
}

/// <summary>The part of a line from one layer to the next.</summary>
internal sealed class Link(Strand strand, Spot upper, Spot lower)
{
    public Strand Strand => strand;

    public Spot Upper => upper;

    public Spot Lower => lower;

    /// <summary>Where it leaves the upper spot, from where that begins.</summary>
    public double UpperAt { get; set; } = upper.SideStart + (upper.SideLength / 2);

    /// <summary>Where it meets the lower spot, from where that begins.</summary>
    public double LowerAt { get; set; } = lower.SideStart + (lower.SideLength / 2);

    public double UpperX => Upper.X + UpperAt;

    public double LowerX => Lower.X + LowerAt;
}

/// <summary>A line among the boxes of one level.</summary>
/// <param name="line">Its number in the graph.</param>
/// <param name="upper">The box that is above.</param>
/// <param name="lower">The box that is below.</param>
internal sealed class Strand(int line, Spot upper, Spot lower)
{
    public int Line => line;

    public Spot Upper => upper;

    public Spot Lower => lower;

    /// <summary>Whether it leads upwards.</summary>
    public bool IsReversed { get; init; }

    /// <summary>What lines have in common that share a part.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Where it leaves the upper box; null where that is free.</summary>
    public double? UpperAt { get; init; }

    /// <summary>Where it meets the lower box; null where that is free.</summary>
    public double? LowerAt { get; init; }

    public double LabelWidth { get; init; }

    public double LabelHeight { get; init; }

    /// <summary>Its label's place; null where it has none.</summary>
    public Spot? Label { get; set; }

    /// <summary>Its parts from layer to layer.</summary>
    public List<Link> Links { get; } = [];

    /// <summary>Where it begins, bends and ends, from above.</summary>
    public List<Point> Points { get; set; } = [];
}
