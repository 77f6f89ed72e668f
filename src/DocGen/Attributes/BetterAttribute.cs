namespace DocGen;

/// <summary>Says which values of a criterion are the better ones.</summary>
/// <param name="direction">The better direction.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BetterAttribute(Direction direction) : Attribute
{
    /// <summary>The better direction.</summary>
    public Direction Direction { get; } = direction;
}
