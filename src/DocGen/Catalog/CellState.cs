namespace DocGen;

/// <summary>Whether a cell has a value, and if not, why.</summary>
public enum CellState
{
    /// <summary>The cell has a value.</summary>
    Known,

    /// <summary>The value is not known: an authored <see langword="null"/>.</summary>
    Unknown,

    /// <summary>The criterion does not apply: a derived <see langword="null"/>, or one marked so.</summary>
    NotApplicable,
}
