namespace DocGen.Site.Diagrams;

/// <summary>What a drawing shows of a documented thing, in the page's language.</summary>
/// <param name="Text">The name.</param>
/// <param name="Href">The address of the thing's page, relative to the page that holds the drawing; empty where it has none.</param>
/// <param name="Color">The class of its colour in lower case, such as <c>teal</c>; empty where it has none.</param>
/// <param name="Note">A short remark below the name; empty where there is none.</param>
/// <param name="Layer">The layer that it is, by the last part of its address; empty for other things.</param>
public sealed record EntryLabel(string Text, string Href, string Color = "", string Note = "", string Layer = "")
{
    /// <summary>Name and remark in one line, for those who cannot see the drawing.</summary>
    public string Description => Note.Length == 0 ? Text : $"{Text}, {Note}";
}
