using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Site.Facts;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Changes;

/// <summary>What changed in the facts as JSON, in all languages. Values are data as <c>catalog.json</c> has them, and texts as pages write them.</summary>
internal sealed record ChangesJson(
    int Version,
    ReleaseJson Before,
    ReleaseJson? After,
    IReadOnlyList<BaselineThing> Came,
    IReadOnlyList<BaselineThing> Went,
    IReadOnlyList<BaselineCriterion> CriteriaCame,
    IReadOnlyList<BaselineCriterion> CriteriaWent,
    IReadOnlyList<FactChangeJson> Facts)
{
    private const int CurrentVersion = 1;

    private static readonly JsonSerializerOptions s_options = new(BaselineFile.Options)
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine(ChangesContext.Default, JsonContext.Default),
    };

    /// <summary>The file.</summary>
    /// <param name="changes">What changed.</param>
    /// <param name="scopes">A page of each language.</param>
    public static string Write(FactChanges changes, IReadOnlyList<PageScope> scopes) => JsonSerializer.Serialize(
        new ChangesJson(
            CurrentVersion,
            Release(changes.Old),
            changes.New.Name.Length == 0 ? null : Release(changes.New),
            changes.Came, changes.Went, changes.CriteriaCame, changes.CriteriaWent,
            [
                .. from change in changes.Facts
                   where scopes.Any(scope => FactTexts.Differs(scope, changes, change))
                   select new FactChangeJson(change.Of, change.CriterionId, Fact(scopes, changes.Old, change.OldCriterion, change.Old), Fact(scopes, changes.New, change.Criterion, change.New)),
            ]),
        s_options) + "\n";

    private static ReleaseJson Release(Baseline release) => new(release.Name, release.Date);

    private static FactJson? Fact(IReadOnlyList<PageScope> scopes, Baseline baseline, BaselineCriterion criterion, BaselineFact? fact)
    {
        if (fact is null) return null;
        var text = new TextByLanguage();
        foreach (var scope in scopes)
            if (FactTexts.Of(scope, baseline, criterion, fact) is var (language, written) && language == scope.Language) text.Add(language, written);
        return new(fact.State, fact.Value, text, fact.Sources is null ? null : [.. fact.Sources.Select(source => new SourceJson(source.Reference, source.Where, baseline.FindThing(source.Reference)?.Address))]);
    }
}

internal sealed record ReleaseJson(string Name, DateOnly Date);

internal sealed record FactChangeJson(string Of, string Criterion, FactJson? Old, FactJson? New);

internal sealed record FactJson(CellState State, JsonElement? Value, TextByLanguage Text, IReadOnlyList<SourceJson>? Sources);

internal sealed record SourceJson(string Reference, string? Where, string? Address);

/// <summary>How the types are written, found out when they are compiled.</summary>
[JsonSerializable(typeof(ChangesJson))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class ChangesContext : JsonSerializerContext;
