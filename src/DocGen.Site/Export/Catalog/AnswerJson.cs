using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;
using DocGen.Site.Facts;
using DocGen.Site.Languages;
using DocGen.Site.Render;

namespace DocGen.Site.Export.Catalog;

internal class AnswerJson(CatalogSource source, CellEntry cell)
{
    public AnswerJson() : this(null!, null!) { }

    protected CatalogSource Source => source;

    protected CellEntry Cell => cell;

    [Id, Description("The id of the criterion, or of the field of a collection.")]
    public string Criterion => cell.Criterion.Id;

    [Description("Whether there is a value: it is known, it is not known, or the criterion does not apply.")]
    public CellState State => source.ValueOf(cell).State;

    [Description("The value, for machines: true or false; a number in the criterion's unit; a duration or a date, as exact as it is known, as ISO 8601 writes it; the value of an enumeration's member; a proper name; a text by language; or the figures of a measurement. Left out where there is none, and where a number is not finite.")]
    public object? Value => source.ValueOf(cell).Value switch
    {
        TimeSpan duration => XmlConvert.ToString(duration),
        PartialDate or Enum => source.ValueOf(cell).Value!.ToString(),
        Readings readings => new FiguresJson(source, readings),
        LocalizedText text => source.Localized(text),
        // JSON has no number for what is not finite; the texts say it.
        { } value when PlainNumber.Of(value) is { } number => char.IsAsciiDigit(number[^1]) ? JsonElement.Parse(number) : null as object,
        var value => value as string ?? value as bool? as object,
    };

    [Description("The value as the pages write it, or the words that say that there is none.")]
    public LocalizedJson Text => source.Localized(scope => CellRenderer.Text(scope, cell))!;

    [Description("Whether an author wrote the value, or an expression computes it.")]
    public Provenance Provenance => cell.Member.Provenance;

    [Description("The C# that computes a derived value.")]
    public string? Expression => Provenance == Provenance.Derived ? CatalogSource.OrNull(cell.Member.Expression) : null;

    [Id, MinLength(1), Description("The things and criteria that the expression refers to.")]
    public IReadOnlyList<string>? Inputs => Provenance != Provenance.Derived ? null : CatalogSource.OrNull(cell.Member.Inputs
        .Select(name => CellRenderer.InputOf(source.Plan, cell, name) switch { CellEntry other => other.Criterion.Id, CatalogEntry entry => entry.Id, _ => "" })
        .Where(id => id.Length > 0));

    [Description("The package that the value comes from, with its version; left out where it is the site's own.")]
    public string? Package => source.Package(cell.MemberType);

    [Description("What the subject's package says, where the site says something else.")]
    public OverriddenJson? Overridden => cell.Overridden is { } other ? new(source, other) : null;

    [Description("What has to be said of the value.")]
    public LocalizedJson? Remarks => source.Localized(cell.Member.Remarks);

    [MinLength(1), Description("The sources that are cited for it.")]
    public IReadOnlyList<CitationJson>? Citations => source.Citations(cell.Member.Citations);

    [DataType("date"), Description("The day on which somebody last held the value to its sources.")]
    public string? Checked => cell.Member.Checked is { } day ? IsoDate.Write(day) : null;
}

[Description("One subject's answer to one criterion.")]
internal sealed class CellJson(CatalogSource source, CellEntry cell) : AnswerJson(source, cell)
{
    public CellJson() : this(null!, null!) { }

    [JsonPropertyOrder(-1), Id, Description("The id of the comparison.")]
    public string Comparison => Cell.Comparison.Id;

    [JsonPropertyOrder(1)]
    public PagesJson Pages => Source.Pages(Cell.Comparison, PageScope.CellAnchor(Cell));
}

internal sealed class OverriddenJson(CatalogSource source, CellEntry cell)
{
    public OverriddenJson() : this(null!, null!) { }

    [Description("The package, with its version; left out where it comes from none.")]
    public string? Package => source.Package(cell.MemberType);

    [Description("The value as the pages write it, or the words that say that there is none.")]
    public LocalizedJson Text => source.Localized(scope => CellRenderer.Text(scope, cell))!;
}

internal sealed class FiguresJson(CatalogSource source, Readings readings)
{
    public FiguresJson() : this(null!, null!) { }

    [Description("The unit of all figures; left out for plain numbers.")]
    public string? Unit => CatalogSource.OrNull(readings.Unit);

    [MinLength(1)]
    public IEnumerable<ReadingJson> Readings => readings.Select(reading => new ReadingJson(source, reading));
}

internal sealed class ReadingJson(CatalogSource source, Reading reading)
{
    public ReadingJson() : this(null!, null!) { }

    [Description("What was measured; left out where nothing has to be told apart.")]
    public LocalizedJson? Label => source.Localized(scope => reading.LabelIn(scope.Language));

    [Description("The least figure; left out where only a greatest one is known.")]
    public double? Low => reading.Low;

    [Description("The greatest figure, the same as the least where there is one figure; left out where only a least one is known.")]
    public double? High => reading.High;

    [Description("Whether the source gives it as approximate.")]
    public bool Approximate => reading.IsApproximate;
}
