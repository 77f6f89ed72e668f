using System.Diagnostics.CodeAnalysis;
using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Tests.Harness;

/// <summary>The compiler's options as a project gives them.</summary>
internal sealed class ProjectOptions(string rootNamespace, string languages, bool isDraft = false, string packages = "", string staleness = "") : AnalyzerConfigOptionsProvider
{
    public static ProjectOptions Default { get; } = new("Acme", "ko,en");

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new(StringComparer.OrdinalIgnoreCase)
    {
        [SettingsReader.RootNamespace] = rootNamespace,
        [SettingsReader.Languages] = languages,
        [SettingsReader.Draft] = isDraft ? "true" : "false",
        [SettingsReader.Packages] = packages,
        [SettingsReader.StaleTranslations] = staleness,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
