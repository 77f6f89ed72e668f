namespace DocGen;

/// <summary>What the attributes of all documented things have in common: an order, and the line where they stand.</summary>
/// <param name="line">The line of the attribute in its source file, counted from 1; the compiler fills it in.</param>
public abstract class EntityAttribute(int line) : Attribute
{
    /// <summary>The order of a thing whose author gave none: after all that have one.</summary>
    public const int Unordered = int.MaxValue;

    /// <summary>Position among things of the same kind, smallest first; equal positions are ordered by name in the page's language.</summary>
    public int Order { get; set; } = Unordered;

    /// <summary>The line of the attribute in its source file, counted from 1; 0 where the compiler did not give it.</summary>
    public int Line { get; } = line;
}
