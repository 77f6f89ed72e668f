namespace DocGen;

/// <summary>Says when somebody last read a source. The bibliography shows it, and cells that cite it and have no day of their own are as old as that.</summary>
/// <param name="date">The day, such as <c>2026-11-28</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RetrievedAttribute(string date) : Attribute
{
    /// <summary>The day.</summary>
    public string Date { get; } = date;
}
