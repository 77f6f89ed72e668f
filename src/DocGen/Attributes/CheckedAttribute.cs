namespace DocGen;

/// <summary>Says when somebody last held a cell to its sources. Pages show it, and <c>DocGenFactsExpire</c> tells of cells that nobody has looked at for long.</summary>
/// <param name="date">The day, such as <c>2026-11-28</c>.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class CheckedAttribute(string date) : Attribute
{
    /// <summary>The day.</summary>
    public string Date { get; } = date;
}
