using System.Text.Json.Serialization;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Views;

/// <summary>One subject's answer to one criterion.</summary>
/// <param name="Id">The cell's anchor in its matrix; empty where the cell stands elsewhere.</param>
/// <param name="Value">The value in the page's language; the word for it where it is not known or does not apply.</param>
/// <param name="State"><c>known</c>, <c>unknown</c> or <c>not-applicable</c>.</param>
/// <param name="Kind"><c>boolean</c>, <c>enumeration</c>, <c>number</c>, <c>duration</c>, <c>text</c> or <c>localized-text</c>.</param>
/// <param name="Key">The value's name in the model in kebab case where it is a member of an enumeration; else empty.</param>
/// <param name="Tone"><c>yes</c> or <c>no</c> for a boolean; else empty.</param>
/// <param name="Rank">Where a known value stands among those of its matrix, from 0, equal ones at one place; null where it is not sorted.</param>
/// <param name="IsDerived">Whether an expression computes the value.</param>
/// <param name="Expression">The expression of a derived value; else empty.</param>
/// <param name="Inputs">What the expression is computed from.</param>
/// <param name="Note">The cell's footnote; empty where it has none.</param>
/// <param name="Citations">The sources of the value.</param>
/// <param name="IsUnsourced">Whether the author wrote the value and names no source for it, on a site whose values have sources.</param>
public sealed record CellView(
    string Id,
    HtmlText Value,
    string State,
    string Kind,
    string Key,
    string Tone,
    int? Rank,
    bool IsDerived,
    string Expression,
    IReadOnlyList<InputView> Inputs,
    HtmlText Note,
    IReadOnlyList<CitationView> Citations,
    bool IsUnsourced)
{
    /// <summary>The day on which somebody last held the value to its sources; null where that is not known.</summary>
    public DateView? Checked { get; init; }

    /// <summary>The package that the value comes from, with its version, where it is not that of the subject; null otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Package { get; init; }

    /// <summary>What the site answers in the place of; null where it is nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OverriddenView? Overridden { get; init; }
}

/// <summary>What a package says where a site says something else.</summary>
/// <param name="Package">The package with its version, or the assembly where it comes from none.</param>
/// <param name="Value">The value in the page's language.</param>
public sealed record OverriddenView(
    string Package,
    string Value);

/// <summary>Something that a derived value is computed from.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Href">Its page, or its cell in a matrix, relative to this page.</param>
/// <param name="Value">The value of a cell; empty for other things.</param>
/// <param name="Layer">The layer that it is, as the last part of its address; empty for other things.</param>
public sealed record InputView(
    string Title,
    string Href,
    string Value,
    string Layer);
