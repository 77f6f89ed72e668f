using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Site.Cache;

namespace DocGen.Site.Facts;

/// <summary>The facts of a release, as they are kept: ids, values and sources, and what things were called; no prose. Facts as they are now have no file.</summary>
internal sealed record Baseline
{
    /// <summary>The version of the form. It grows when a reader of the form before would read the new one wrongly.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The release's name, which its file has; empty for the facts as they are now.</summary>
    [JsonIgnore]
    public string Name { get; init; } = "";

    /// <summary>The file; empty where there is none.</summary>
    [JsonIgnore]
    public string File { get; init; } = "";

    /// <summary>The fingerprint of the file.</summary>
    [JsonIgnore]
    public Fingerprint Source { get; init; }

    public int Version { get; init; } = CurrentVersion;

    /// <summary>The day of the release, by which releases are ordered.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The languages that it has texts in, the default first.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>The documented things, by id.</summary>
    public required IReadOnlyList<BaselineThing> Things { get; init; }

    /// <summary>The criteria and fields, by id.</summary>
    public required IReadOnlyList<BaselineCriterion> Criteria { get; init; }

    /// <summary>The values of criteria that have a choice of them, by id.</summary>
    public required IReadOnlyList<BaselineMember> Members { get; init; }

    /// <summary>The answers, by the id of who answers, then by that of the criterion.</summary>
    public required IReadOnlyList<BaselineFact> Facts { get; init; }

    private IReadOnlyDictionary<string, BaselineThing> ThingsById => field ??= Things.ToDictionary(thing => thing.Id, StringComparer.Ordinal);

    private IReadOnlyDictionary<string, BaselineCriterion> CriteriaById => field ??= Criteria.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);

    private IReadOnlyDictionary<string, BaselineMember> MembersById => field ??= Members.ToDictionary(member => member.Id, StringComparer.Ordinal);

    /// <summary>Looks for a thing by its id; null where there is none.</summary>
    public BaselineThing? FindThing(string id) => ThingsById.GetValueOrDefault(id);

    /// <summary>Looks for a criterion by its id; null where there is none.</summary>
    public BaselineCriterion? FindCriterion(string id) => CriteriaById.GetValueOrDefault(id);

    /// <summary>Looks for a value of a choice by its id; null where there is none.</summary>
    public BaselineMember? FindMember(string id) => MembersById.GetValueOrDefault(id);
}

/// <summary>A documented thing of a release.</summary>
/// <param name="Id">Its documentation id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it was called, by language.</param>
/// <param name="Path">The path of its page below the folder of a language; null where it shares one.</param>
/// <param name="Address">Where a source is; null for other things.</param>
internal sealed record BaselineThing(string Id, ThingKind Kind, TextByLanguage Name, string? Path = null, string? Address = null);

/// <summary>What a documented thing is.</summary>
internal enum ThingKind
{
    Layer,
    Subject,
    Comparison,
    Collection,
    Record,
    Reference,
    Term,
}

/// <summary>A criterion of a release.</summary>
/// <param name="Id">Its documentation id, which begins with that of the interface that asks.</param>
/// <param name="Kind">What kind of values it had.</param>
/// <param name="Name">What it was called, by language.</param>
/// <param name="Enumeration">The id of the enumeration that its values were members of; null where they were none.</param>
/// <param name="Unit">The unit of its numbers; null where there was none.</param>
internal sealed record BaselineCriterion(string Id, CriterionKind Kind, TextByLanguage Name, string? Enumeration = null, string? Unit = null)
{
    /// <summary>The id of the comparison or collection that declares it.</summary>
    [JsonIgnore]
    public string Asking => $"T:{Id[2..Id.LastIndexOf('.')]}";
}

/// <summary>A value of a choice.</summary>
/// <param name="Id">Its documentation id, such as <c>F:My.Model.Kernel.Shared</c>.</param>
/// <param name="Name">What it was called, by language.</param>
internal sealed record BaselineMember(string Id, TextByLanguage Name);

/// <summary>An answer.</summary>
/// <param name="Of">The id of the subject or record.</param>
/// <param name="Criterion">The id of the criterion.</param>
/// <param name="State">Whether there is a value, and if not, why.</param>
/// <param name="Value">The value as data; null where there is none.</param>
/// <param name="Sources">The sources that it cited; null where it cited none.</param>
internal sealed record BaselineFact(
    string Of,
    string Criterion,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] CellState State = CellState.Known,
    JsonElement? Value = null,
    IReadOnlyList<BaselineCitation>? Sources = null)
{
    /// <summary>Whether another answer says the same, whatever its sources.</summary>
    public bool Says(BaselineFact other) => State == other.State
        && (Value, other.Value) switch { ({ } mine, { } others) => JsonElement.DeepEquals(mine, others), var (mine, others) => mine is null && others is null };
}

/// <summary>A place in a source.</summary>
/// <param name="Reference">The id of the source.</param>
/// <param name="Where">The place; null for the whole.</param>
internal sealed record BaselineCitation(string Reference, string? Where = null);

/// <summary>A plain text by language, in the order of the site's languages.</summary>
internal sealed class TextByLanguage : OrderedDictionary<string, string>
{
    /// <summary>The text in a language, else in the first that it has; and the language that it is in.</summary>
    public (string Language, string Text) In(string language) =>
        TryGetValue(language, out var text) ? (language, text) : this.Select(pair => (pair.Key, pair.Value)).FirstOrDefault((language, ""));
}
