namespace DocGen.Site.Plan;

/// <summary>The references in order, with their numbers, which are the same in every language.</summary>
public sealed class Bibliography
{
    private readonly Dictionary<Type, int> _numbers;

    internal Bibliography(IReadOnlyList<ReferenceEntry> references)
    {
        References = references;
        _numbers = references.Select((reference, index) => (reference.Type, Number: index + 1)).ToDictionary(pair => pair.Type, pair => pair.Number);
    }

    /// <summary>The references in order.</summary>
    public IReadOnlyList<ReferenceEntry> References { get; }

    /// <summary>The number of a reference, counted from 1.</summary>
    /// <param name="reference">The reference.</param>
    public int NumberOf(ReferenceEntry reference) => _numbers[reference.Type];
}
