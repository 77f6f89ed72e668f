namespace DocGen;

/// <summary>Which values of a criterion are the better ones.</summary>
public enum Direction
{
    /// <summary>Smaller values are better.</summary>
    Lower,

    /// <summary>Larger values are better.</summary>
    Higher,
}
