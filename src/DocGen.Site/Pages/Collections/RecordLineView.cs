using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Collections;

/// <summary>The line that a record is on its collection's page until it is opened.</summary>
/// <param name="Gist">What the record comes to: figures, its first answer, or what it says; may be empty.</param>
/// <param name="Marks">Which sort it is of, and of which year, as far as it tells.</param>
/// <param name="Opens">Whether there is more to say of it.</param>
public sealed record RecordLineView(
    HtmlText Gist,
    IReadOnlyList<CellView> Marks,
    bool Opens);
