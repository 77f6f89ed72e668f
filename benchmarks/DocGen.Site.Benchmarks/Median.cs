namespace DocGen.Site.Benchmarks;

/// <summary>The value in the middle; of an even number of values the lower one of the two.</summary>
internal static class Median
{
    /// <summary>Finds it; the default of the type where there are no values.</summary>
    public static T? Of<T>(IEnumerable<T> values) => values.Order().ToList() is { Count: > 0 } ordered ? ordered[(ordered.Count - 1) / 2] : default;
}
