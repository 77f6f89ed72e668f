namespace DocGen;

/// <summary>A thing that asks: an interface whose properties are criteria, which subjects or records answer.</summary>
public abstract class CriteriaEntry : CatalogEntry
{
    private IReadOnlyList<CriterionEntry> _criteria = [];

    /// <summary>The criteria in the order of their declaration, those of inherited interfaces of the same kind first.</summary>
    public required IReadOnlyList<CriterionEntry> Criteria { get => _criteria; init => _criteria = value; }

    /// <summary>The criterion with a property's name.</summary>
    /// <param name="propertyName">The property's name, such as <c>StartTime</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such criterion.</exception>
    public CriterionEntry Criterion(string propertyName) =>
        Criteria.FirstOrDefault(criterion => criterion.PropertyName == propertyName)
        ?? throw new KeyNotFoundException($"{Id} has no criterion '{propertyName}'.");

    /// <summary>Whether it declares a criterion, rather than inherits it from another one that asks.</summary>
    internal bool Declares(CriterionEntry criterion) => criterion.Id == $"P:{Id[2..]}.{criterion.PropertyName}";

    /// <summary>Takes criteria that it inherits from another assembly as they are told there.</summary>
    internal void Share(Func<CriterionEntry, CriterionEntry> declared) => _criteria = [.. _criteria.Select(declared)];
}
