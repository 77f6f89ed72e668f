using System.Text.Json;
using System.Xml;
using DocGen.Site.Languages;
using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Export.Catalog;

/// <summary>Writes what things of all kinds have. What a thing does not have is left out.</summary>
/// <param name="json">Takes the JSON.</param>
/// <param name="scopes">A page of each language, in the site's order.</param>
internal sealed class CatalogWriter(Utf8JsonWriter json, IReadOnlyList<PageScope> scopes)
{
    /// <summary>The page of the first language.</summary>
    public PageScope Scope => scopes[0];

    /// <summary>The id of a type.</summary>
    public static string IdOf(Type type) => "T:" + type.FullName!.Replace('+', '.');

    public void Object(Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    public void Object(string name, Action write)
    {
        json.WritePropertyName(name);
        Object(write);
    }

    public void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    public void Objects<T>(string name, IEnumerable<T> items, Action<T> write) => List(name, items, item => Object(() => write(item)));

    public void Item(string text) => json.WriteStringValue(text);

    public void Text(string name, string text)
    {
        if (text.Length > 0) json.WriteString(name, text);
    }

    public void Number(string name, int number) => json.WriteNumber(name, number);

    public void Flag(string name, bool flag) => json.WriteBoolean(name, flag);

    /// <summary>A text by language.</summary>
    public void Localized(string name, Func<PageScope, string> textOf)
    {
        var texts = scopes.Select(scope => (scope.Language, Text: textOf(scope))).Where(text => text.Text.Length > 0).ToList();
        if (texts.Count == 0) return;
        Object(name, () => texts.ForEach(text => json.WriteString(text.Language, text.Text)));
    }

    public void Localized(string name, LocalizedText text) => Localized(name, scope => text.TryGet(scope.Language, out var localized) ? localized : "");

    /// <summary>A comment as plain text by language.</summary>
    public void Localized(string name, RichText? text) => Localized(name, scope => RichTextRenderer.Plain(scope, text));

    /// <summary>Where a thing is found in the site, by language: relative to the site's root.</summary>
    public void Pages(CatalogEntry entry, string anchor = "") => Localized("pages", scope =>
    {
        var (address, own) = scope.Plan.PlaceOf(scope.Language, entry);
        var fragment = anchor.Length > 0 ? anchor : own;
        return RelativeAddress.Encode(address) + (fragment.Length == 0 ? "" : "#" + RelativeAddress.Encode(fragment));
    });

    /// <summary>What every documented thing has.</summary>
    public void Entry(CatalogEntry entry)
    {
        Text("id", entry.Id);
        Localized("name", entry.Name);
        Localized("summary", entry.Summary);
        Localized("remarks", entry.Remarks);
        Pages(entry);
        Citations(entry.Citations);
    }

    public void Citations(IReadOnlyList<CitationEntry> citations)
    {
        var known = citations.Where(citation => Scope.Plan.Site.Catalog.Find<ReferenceEntry>(citation.Reference) is not null).ToList();
        if (known.Count == 0) return;
        Objects("citations", known, citation =>
        {
            Text("reference", IdOf(citation.Reference));
            Text("where", citation.Where);
        });
    }

    /// <summary>A value: what it is, what it reads as in each language, and where it comes from.</summary>
    /// <param name="state">Whether there is a value.</param>
    /// <param name="value">The value; null where there is none.</param>
    /// <param name="textOf">How a language writes it, or says that there is none.</param>
    /// <param name="member">The property that holds it.</param>
    /// <param name="inputs">The ids of what a derived value is computed from.</param>
    public void Answer(CellState state, object? value, Func<PageScope, string> textOf, MemberEntry member, IEnumerable<string> inputs)
    {
        Text("state", KebabCase.From(state.ToString()));
        if (value is not null) Value(value);
        Localized("text", textOf);
        var isDerived = member.Provenance == Provenance.Derived;
        Text("provenance", isDerived ? "derived" : "authored");
        if (isDerived)
        {
            Text("expression", member.Expression);
            if (inputs.ToList() is { Count: > 0 } ids) List("inputs", ids, Item);
        }

        Localized("remarks", member.Remarks);
        Citations(member.Citations);
    }

    private void Readings(Readings readings)
    {
        Text("unit", readings.Unit);
        Objects("readings", readings, reading =>
        {
            Localized("label", scope => reading.LabelIn(scope.Language));
            if (reading.Low is { } low && double.IsFinite(low)) json.WriteNumber("low", low);
            if (reading.High is { } high && double.IsFinite(high)) json.WriteNumber("high", high);
            Flag("approximate", reading.IsApproximate);
        });
    }

    private void Value(object value)
    {
        const string Name = "value";
        switch (value)
        {
            case bool answer:
                Flag(Name, answer);
                break;
            case TimeSpan duration:
                json.WriteString(Name, XmlConvert.ToString(duration));
                break;
            case PartialDate date:
                json.WriteString(Name, date.ToString());
                break;
            case Readings readings:
                Object(Name, () => Readings(readings));
                break;
            case LocalizedText text:
                Localized(Name, text);
                break;
            case Enum or string:
                json.WriteString(Name, value.ToString());
                break;
            // JSON has no number for what is not finite; the texts say it.
            case var _ when PlainNumber.Of(value) is { } number && char.IsAsciiDigit(number[^1]):
                json.WritePropertyName(Name);
                json.WriteRawValue(number);
                break;
        }
    }
}
