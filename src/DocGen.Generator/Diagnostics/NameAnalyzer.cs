using System.Collections.Concurrent;
using DocGen.Generator.Models;
using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks that everything but references has a name in every language, once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NameAnalyzer() : ModelAnalyzer(Rules.NameMissing, Rules.LanguageUnknown, Rules.LanguageTwice, Rules.Placeholder)
{
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(static start =>
    {
        var settings = SettingsReader.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var enumerations = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);
        start.RegisterSymbolAction(
            symbol =>
            {
                foreach (var documented in DocumentedSymbols.Of((INamedTypeSymbol)symbol.Symbol, enumeration => enumerations.TryAdd(enumeration, true)))
                    Analyze(documented, settings, symbol);
            },
            SymbolKind.NamedType);
    });

    private static void Analyze(ISymbol symbol, Settings settings, SymbolAnalysisContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in symbol.FindAttributes("NameAttribute"))
        {
            var language = attribute.Text(0);
            var place = Places.OfArgument(attribute, 0, context.CancellationToken);
            if (!settings.Languages.Contains(language))
                context.ReportDiagnostic(Diagnostic.Create(Rules.LanguageUnknown, place, language, string.Join(", ", settings.Languages)));
            else if (!seen.Add(language))
                context.ReportDiagnostic(Diagnostic.Create(Rules.LanguageTwice, place, $"the name of '{symbol.Name}'", language));
            else if (Placeholders.Is(attribute.Text(1)))
                context.ReportDiagnostic(Diagnostic.Create(Rules.Placeholder, Places.OfArgument(attribute, 1, context.CancellationToken), $"The name of '{symbol.Name}'", language));
        }

        if (symbol is INamedTypeSymbol type && Entities.KindOf(type) == EntityKind.Reference) return;
        foreach (var language in settings.Languages.Where(language => !seen.Contains(language)))
            context.ReportDiagnostic(Translations.Missing(Rules.NameMissing, Places.Of(symbol), seen.Count > 0, settings, Placeholders.Missing(language), DocumentedSymbols.Describe(symbol), language));
    }
}
