namespace DocGen;

/// <summary>Where a cell's value comes from.</summary>
public enum Provenance
{
    /// <summary>The author wrote the value itself.</summary>
    Authored,

    /// <summary>The value is computed by an expression.</summary>
    Derived,
}
