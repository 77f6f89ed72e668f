using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using DocGen.Site.Facts;
using DocGen.Site.Load;

namespace DocGen.Site.Export.Catalog;

/// <summary>
/// The catalog as it is published. The types beside this one say of each thing what JSON has of it, in what order, and what that means; a property that may be
/// null is left out where it is. Their constructors without parameters are there for the source generator of System.Text.Json; nobody calls them.
/// </summary>
[DisplayName("Catalog of a DocGen site")]
[Description("All that the model of a site says, in all its languages: layers, subjects, comparisons, collections of records, their cells, terms and references. What a thing does not have is left out. Things name each other by id.")]
internal sealed class CatalogJson(CatalogSource source)
{
    public CatalogJson() : this(null!) { }

    [JsonPropertyName("$schema"), AllowedValues(CatalogFile.SchemaAddress), Description("This schema, relative to the file.")]
    public string Schema => CatalogFile.SchemaAddress;

    [AllowedValues(1), Description("The version of this form. It grows when a reader of the form before would read the new one wrongly.")]
    public int Version => 1;

    [Language, MinLength(1), UniqueItems, Description("The languages of the site as tags (BCP 47), such as ko, the default first.")]
    public IReadOnlyList<string> Languages => source.Plan.Site.Languages;

    [Description("The site's title.")]
    public LocalizedJson Title => source.Localized(scope => source.Plan.Site.Settings.Title[scope.Language])!;

    [Description("What the site is about.")]
    public LocalizedJson? Description => source.Localized(scope => source.Plan.Site.Settings.Description[scope.Language]);

    [DataType("iri"), Description("The absolute address of the site's root, which addresses of pages are relative to; left out where the site does not know it.")]
    public string? Address => CatalogSource.OrNull(source.Plan.Site.Settings.Address);

    [Description("What stacks are made of.")]
    public IEnumerable<LayerJson> Layers => Order.Layers.Select(layer => new LayerJson(source, layer));

    [Description("The systems that are described or compared; each stands before its kinds.")]
    public IEnumerable<SubjectJson> Subjects => Order.Subjects.Select(subject => new SubjectJson(source, subject.Subject));

    [Description("The questions that subjects are compared by.")]
    public IEnumerable<ComparisonJson> Comparisons => Order.Comparisons.Select(comparison => new ComparisonJson(source, comparison, Order.SubjectsOf(comparison)));

    [Description("The fields that records fill.")]
    public IEnumerable<CollectionJson> Collections => Order.Collections.Select(collection => new CollectionJson(source, collection));

    [Description("Single facts, such as measurements and events.")]
    public IEnumerable<RecordJson> Records => Order.Records.Select(record => new RecordJson(source, record));

    [Description("The values of criteria that have a choice of them.")]
    public IEnumerable<EnumerationJson> Enumerations => source.Plan.Site.Catalog.Enumerations.Select(enumeration => new EnumerationJson(source, enumeration));

    [Description("The terms of the glossary. Its entries for layers are among the layers.")]
    public IEnumerable<TermJson> Terms => Order.Terms.Select(term => new TermJson(source, term));

    [Description("The sources, in the order of the bibliography.")]
    public IEnumerable<ReferenceJson> References => source.Plan.Bibliography.References.Select(reference => new ReferenceJson(source, reference));

    [MinLength(1), Description("The texts that another language has left behind, by what somebody vouched for; left out where there are none.")]
    public IReadOnlyList<StaleJson>? Stale => source.Stale;

    // Things stand in the order that they have in the site's first language.
    private Plan.LanguagePlan Order => source.Plan.Languages[source.Plan.Site.Languages[0]];
}

[Description("A text that another language has left behind.")]
internal sealed class StaleJson(string key, string language, string page, string newer)
{
    public StaleJson() : this("", "", "", "") { }

    [Description("What it is called in translations.lock.")]
    public string Text => key;

    [Language, Description("The language that is left behind, as a tag.")]
    public string Language => language;

    [DataType("iri-reference"), Description("Where it is found in the site, relative to its root.")]
    public string Page => page;

    [DataType("iri-reference"), Description("Where the newer text is found.")]
    public string Newer => newer;
}

[Description("A plain text by language.")]
internal sealed class LocalizedJson : OrderedDictionary<string, string>;

[Description("Where the thing is found in the site, by language: the file relative to the site's root, with an anchor where it shares a page. The same page as Markdown has the ending .md in place of .html.")]
internal sealed class PagesJson : OrderedDictionary<string, string>;

internal sealed class CitationJson(CitationEntry citation)
{
    public CitationJson() : this(null!) { }

    [Id, Description("The id of a reference.")]
    public string Reference => DocumentationId.Of(citation.Reference);

    [Description("The place in the source; left out where the whole is meant.")]
    public string? Where => CatalogSource.OrNull(citation.Where);
}

/// <summary>What every documented thing has; what it has as one of its kind stands after it.</summary>
internal abstract class EntryJson<TEntry>(CatalogSource source, TEntry entry) where TEntry : CatalogEntry
{
    protected CatalogSource Source => source;

    protected TEntry Entry => entry;

    [JsonPropertyOrder(-1), Id, Description(IdAttribute.Meaning)]
    public string Id => entry.Id;

    [JsonPropertyOrder(-1), Description("Its name.")]
    public LocalizedJson Name => source.Localized(entry.Name)!;

    [JsonPropertyOrder(-1), Description("What it is, in a sentence or two.")]
    public LocalizedJson? Summary => source.Localized(entry.Summary);

    [JsonPropertyOrder(-1), Description("More about it.")]
    public LocalizedJson? Remarks => source.Localized(entry.Remarks);

    [JsonPropertyOrder(-1)]
    public PagesJson Pages => source.Pages(entry);

    [JsonPropertyOrder(-1), Description("The package that it comes from, with its version; left out where it is the site's own.")]
    public string? Package => source.Package(entry.Type);

    [JsonPropertyOrder(-1), MinLength(1), Description("The sources that are cited for it.")]
    public IReadOnlyList<CitationJson>? Citations => source.Citations(entry.Citations);
}

internal sealed class TermJson(CatalogSource source, TermEntry term) : EntryJson<TermEntry>(source, term)
{
    public TermJson() : this(null!, null!) { }
}

internal sealed class ReferenceJson(CatalogSource source, ReferenceEntry reference) : EntryJson<ReferenceEntry>(source, reference)
{
    public ReferenceJson() : this(null!, null!) { }

    [Range(1, int.MaxValue), Description("Its number in the bibliography.")]
    public int Number => Source.Plan.Bibliography.NumberOf(Entry);

    [Description("The source's title, in its own language.")]
    public string Title => Entry.Title;

    [Description("Where the source is.")]
    public string Address => Entry.Address;

    [Description("Who wrote or published it.")]
    public string? Author => CatalogSource.OrNull(Entry.Author);

    [Description("The language of the title, as a tag.")]
    public string? Language => CatalogSource.OrNull(Entry.Language);

    [Description("The year of publication.")]
    public int? Year => Entry.Year;

    [DataType("date"), Description("The day on which somebody last read it.")]
    public string? Retrieved => Entry.Retrieved is { } day ? IsoDate.Write(day) : null;
}

internal sealed class EnumerationJson(CatalogSource source, EnumerationEntry enumeration)
{
    public EnumerationJson() : this(null!, null!) { }

    [Id, Description(IdAttribute.Meaning)]
    public string Id => DocumentationId.Of(enumeration.Type);

    public IEnumerable<MemberJson> Members => enumeration.Members.Select(member => new MemberJson(source, member));
}

internal sealed class MemberJson(CatalogSource source, EnumerationMemberEntry member)
{
    public MemberJson() : this(null!, null!) { }

    [Description("What cells have as their value.")]
    public string Value => member.Value.ToString();

    [Description("What it is called.")]
    public LocalizedJson Name => source.Localized(member.Name)!;

    [Description("What it means.")]
    public LocalizedJson? Summary => source.Localized(member.Summary);
}
