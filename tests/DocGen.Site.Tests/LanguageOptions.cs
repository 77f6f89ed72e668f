using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Site.Tests;

/// <summary>The compiler's options of a project that sets nothing but the site's languages, and whether it is a draft.</summary>
internal sealed class LanguageOptions(string languages, bool isDraft = false) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(languages, isDraft);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Values(string languages, bool isDraft) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            (value = key switch { "build_property.DocGenLanguageList" => languages, "build_property.DocGenDraft" when isDraft => "true", _ => null }) is not null;
    }
}
