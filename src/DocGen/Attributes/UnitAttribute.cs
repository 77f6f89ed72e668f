namespace DocGen;

/// <summary>The unit of a numeric criterion, as it is written behind the number.</summary>
/// <param name="symbol">The unit's symbol, the same in all languages, such as <c>MiB</c> or <c>%</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnitAttribute(string symbol) : Attribute
{
    /// <summary>The unit's symbol, the same in all languages.</summary>
    public string Symbol { get; } = symbol;
}
