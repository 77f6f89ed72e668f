namespace DocGen.Site.Diagrams;

/// <summary>How a difference marks a layer.</summary>
/// <param name="Change">The class: <c>kept</c>, <c>removed</c>, <c>added</c>, <c>moved</c> or <c>varied</c>; empty outside of a difference.</param>
/// <param name="Sign">The sign before the label, so that the change reads without colour; empty where there is none.</param>
/// <param name="Name">The change in the page's language; empty where it goes without saying.</param>
internal sealed record LayerMark(string Change, string Sign, string Name)
{
    public static readonly LayerMark None = new("", "", "");

    // The no-break space keeps the sign on the line of the first word.
    public string Prepend(string text) => Sign.Length == 0 ? text : $"{Sign}\u00A0{text}";

    public string Describe(string text) => Name.Length == 0 ? text : $"{text}, {Name}";
}
