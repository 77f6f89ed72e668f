using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Reading;

/// <summary>Reads what the project sets from the compiler's options.</summary>
internal static class SettingsReader
{
    public const string RootNamespace = "build_property.RootNamespace";
    public const string Languages = "build_property.DocGenLanguageList";

    public const string Draft = "build_property.DocGenDraft";

    public const string StaleTranslations = "build_property.DocGenStaleTranslations";

    public const string Packages = "build_property.DocGenPackageList";

    /// <summary>The packages that are referenced, as the build lists them.</summary>
    public static string ReadPackages(AnalyzerConfigOptions options) => options.TryGetValue(Packages, out var packages) ? packages : "";

    public static Settings Read(AnalyzerConfigOptions options) => new(ReadNamespace(options), ReadLanguages(options), ReadDraft(options));

    /// <summary>How bad a stale translation is; null where it is not told. A value that means nothing the build reports.</summary>
    public static DiagnosticSeverity? ReadStaleness(AnalyzerConfigOptions options) =>
        (options.TryGetValue(StaleTranslations, out var staleness) ? staleness.Trim().ToLowerInvariant() : "") switch
        {
            "none" => null,
            "error" => DiagnosticSeverity.Error,
            _ => DiagnosticSeverity.Warning,
        };

    private static bool ReadDraft(AnalyzerConfigOptions options) => options.TryGetValue(Draft, out var draft) && draft.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);

    private static EquatableArray<string> ReadLanguages(AnalyzerConfigOptions options)
    {
        options.TryGetValue(Languages, out var list);
        string[] languages = [.. (list ?? "").Split(',').Select(language => language.Trim()).Where(language => language.Length > 0).Distinct()];
        return new(languages.Length == 0 ? ["en"] : languages);
    }

    private static string ReadNamespace(AnalyzerConfigOptions options)
    {
        options.TryGetValue(RootNamespace, out var name);
        return string.Join(".", (name ?? "").Trim().Split('.').Where(part => part.Length > 0).Select(ToIdentifier));
    }

    private static string ToIdentifier(string part)
    {
        var name = new string([.. part.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        return TypeNames.Escape(SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name);
    }
}
