namespace Meals;

/// <summary>What one gets for one's money.</summary>
[Comparison, Name("en", "Meals")]
public interface IMeal
{
    /// <summary>What it costs at the counter.</summary>
    [Name("en", "Price"), Unit("€"), Better(Direction.Lower)]
    decimal? Price { get; }

    [Name("en", "Weight"), Unit("g")]
    int? Weight { get; }

    [Name("en", "Serving")]
    Serving Serving { get; }
}

/// <summary>How it is served.</summary>
public enum Serving
{
    [Name("en", "Cold")] Cold,
    [Name("en", "Hot")] Hot,
}
