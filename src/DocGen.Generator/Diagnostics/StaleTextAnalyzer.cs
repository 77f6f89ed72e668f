using System.Collections.Immutable;
using DocGen.Generator.Reading;
using DocGen.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>
/// Tells in editors which texts of the model another language has left behind, as the tool does in a build: only editors hand the file to the compiler
/// by which that is known, so that nothing is told twice.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaleTextAnalyzer() : ModelAnalyzer(Rules.Stale)
{
    /// <summary>The property of a diagnostic that holds the line of the file that vouches for the text as it is.</summary>
    public const string Line = nameof(Line);

    // Read once for each state of the file, however often the model is edited.
    private static readonly SourceTextValueProvider<IReadOnlyDictionary<string, LockedUnit>> s_vouched = new(static text => TranslationLock.Read(text.ToString()).Units);

    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(static start =>
    {
        var options = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (start.Options.AdditionalFiles.FirstOrDefault(IsLock)?.GetText(start.CancellationToken) is not { } text) return;
        if (SettingsReader.ReadStaleness(options) is not { } severity || !start.TryGetValue(text, s_vouched, out var vouched)) return;
        var settings = SettingsReader.Read(options);
        start.RegisterSymbolAction(
            symbol =>
            {
                var texts = new VouchedTexts(vouched, settings, symbol.Compilation, symbol.CancellationToken);
                foreach (var unit in texts.Of((INamedTypeSymbol)symbol.Symbol))
                    foreach (var language in settings.Languages.Where(language => unit.StateIn(language) == TextState.Stale))
                        symbol.ReportDiagnostic(Describe(unit, language, settings.Languages, severity));
            },
            SymbolKind.NamedType);
    });

    /// <summary>Whether a file is the one by which it is known what is stale.</summary>
    public static bool IsLock(string path) => Path.GetFileName(path) == TranslationLock.FileName;

    private static bool IsLock(AdditionalText file) => IsLock(file.Path);

    private static Diagnostic Describe(TranslationUnit<PlacedText> unit, string language, IReadOnlyList<string> languages, DiagnosticSeverity severity) => Diagnostic.Create(
        Rules.Stale,
        unit.Texts[language].Place,
        severity,
        additionalLocations: null,
        ImmutableDictionary<string, string?>.Empty.Add(Line, unit.Now(languages).ToString()),
        unit.SayStale(languages));
}
