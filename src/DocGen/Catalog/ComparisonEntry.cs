namespace DocGen;

/// <summary>A comparison: criteria, and the subjects that answer them.</summary>
public sealed class ComparisonEntry : CatalogEntry
{
    /// <summary>The criteria in the order of their declaration, those of inherited comparisons first.</summary>
    public required IReadOnlyList<CriterionEntry> Criteria { get; init; }

    /// <summary>The criterion with a property's name.</summary>
    /// <param name="propertyName">The property's name, such as <c>StartTime</c>.</param>
    /// <exception cref="KeyNotFoundException">The comparison has no such criterion.</exception>
    public CriterionEntry Criterion(string propertyName) =>
        Criteria.FirstOrDefault(criterion => criterion.PropertyName == propertyName)
        ?? throw new KeyNotFoundException($"{Id} has no criterion '{propertyName}'.");
}
