namespace DocGen.Browser.Tests;

/// <summary>A drawing that pictures are made of.</summary>
/// <param name="Address">The address of its file.</param>
/// <param name="File">The file.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Texts">The room of each text in the page: left, top, right, bottom.</param>
/// <param name="Points">The points whose colours are compared.</param>
internal sealed record DrawnFigure(string Address, string File, double Width, double Height, double[][] Texts, double[][] Points)
{
    /// <summary>What its page shows.</summary>
    public DrawnPicture Seen { get; init; } = new([], []);
}
