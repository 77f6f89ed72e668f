namespace DocGen.Site.Diagrams;

/// <summary>The fixed measures of stack diagrams, in user units.</summary>
internal static class StackMetrics
{
    /// <summary>The width of a drawing whose labels are short: two stand side by side in an article.</summary>
    public const double MinimumWidth = 344;

    /// <summary>The width that a phone shows at close to full size; labels wrap and instances go before a drawing is wider.</summary>
    public const double MaximumWidth = 390;

    /// <summary>The left edge of the boxes; the ruler stands before it.</summary>
    public const double Left = 30;

    /// <summary>The room at the right of the boxes.</summary>
    public const double Right = 14;

    /// <summary>The room below the ground line.</summary>
    public const double Bottom = 6;

    /// <summary>The middle of the ruler's figures.</summary>
    public const double Ruler = 10;

    /// <summary>The gap between two columns.</summary>
    public const double ColumnGap = 8;

    /// <summary>The gap between two levels.</summary>
    public const double LevelGap = 6;

    /// <summary>The lowest height of a level.</summary>
    public const double LevelHeight = 46;

    /// <summary>The room between a box's edge and its text, at either side.</summary>
    public const double Padding = 6;

    /// <summary>The room between a box's edge and its text, above and below.</summary>
    public const double VerticalPadding = 5;

    /// <summary>The width that a column has at least.</summary>
    public const double NarrowestColumn = 56;

    /// <summary>The width below which no word is broken to keep a drawing narrow: one with very many columns is rather wider than a phone.</summary>
    public const double CrampedColumn = 120;

    /// <summary>The room for the ellipsis that stands for instances that are not drawn.</summary>
    public const double Ellipsis = 20;

    /// <summary>How far the isolation boundary reaches beyond the boxes at the drawing's edges.</summary>
    public const double BoundaryReach = 8;

    /// <summary>The lines that a label may take before the drawing grows wider.</summary>
    public const int Lines = 3;
}
