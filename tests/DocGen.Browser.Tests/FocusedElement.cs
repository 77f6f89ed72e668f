namespace DocGen.Browser.Tests;

/// <summary>The element that has the keyboard's focus.</summary>
internal sealed record FocusedElement
{
    /// <summary>Its class.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether it is a part of a diagram.</summary>
    public bool IsInDrawing { get; init; }

    /// <summary>Where it leads to; empty where it is no link.</summary>
    public string Href { get; init; } = "";

    /// <summary>Whether it lies in the window.</summary>
    public bool IsSeen { get; init; }

    /// <summary>Whether it looks focused.</summary>
    public bool IsMarked { get; init; }
}
