using System.Collections.Concurrent;
using DocGen.Generator.Models;
using DocGen.Generator.Reading;
using DocGen.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>
/// Checks documentation comments: summaries of layers, subjects, comparisons, collections and terms in every language; other texts in all languages or in none;
/// and that nothing stands in them that no page would show.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommentAnalyzer() : ModelAnalyzer(Rules.SummaryMissing, Rules.PartlyTranslated, Rules.LanguageUnknown, Rules.LanguageTwice, Rules.Placeholder, Rules.CommentReference, Rules.CommentTag)
{
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(static start =>
    {
        // DG9001 says it once, which is better than a missing summary for each type.
        if (start.Compilation.SyntaxTrees.Any(static tree => tree.Options.DocumentationMode == DocumentationMode.None)) return;
        var settings = SettingsReader.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var enumerations = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);
        start.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                foreach (var documented in DocumentedSymbols.Of(type, enumeration => enumerations.TryAdd(enumeration, true)))
                    Analyze(documented, ["summary", "remarks"], settings, symbol);

                foreach (var cell in OwnCells(type)) Analyze(cell, ["remarks"], settings, symbol);
            },
            SymbolKind.NamedType);
    });

    private static IEnumerable<IPropertySymbol> OwnCells(INamedTypeSymbol type) =>
        type.TypeKind != TypeKind.Class ? [] : Cells.ComparisonsOf(type)
            .SelectMany(Criteria.Of)
            .Select(criterion => Cells.FindImplementation(type, criterion))
            .OfType<IPropertySymbol>()
            .Where(cell => SymbolEqualityComparer.Default.Equals(cell.ContainingType, type))
            .Distinct<IPropertySymbol>(SymbolEqualityComparer.Default);

    private static void Analyze(ISymbol symbol, string[] elements, Settings settings, SymbolAnalysisContext context)
    {
        // Of a comment that is not well formed the compiler tells where; what DocGen could read of it is no matter.
        if (DocumentationComments.Find(symbol, context.CancellationToken).Any(static comment => comment.ContainsDiagnostics)) return;
        CommentContent.Analyze(symbol, elements, context);
        foreach (var element in elements) Analyze(symbol, element, settings, context);
    }

    private static void Analyze(ISymbol symbol, string element, Settings settings, SymbolAnalysisContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in DocumentationComments.Find(symbol, element, context.CancellationToken))
        {
            if (IsEmpty(text)) continue;
            var language = DocumentationComments.LanguageOf(text) ?? settings.Languages[0];
            var place = DocumentationComments.LanguageAttributeOf(text)?.GetLocation() ?? text.StartTag.GetLocation();
            if (!settings.Languages.Contains(language))
                context.ReportDiagnostic(Diagnostic.Create(Rules.LanguageUnknown, place, language, string.Join(", ", settings.Languages)));
            else if (!seen.Add(language))
                context.ReportDiagnostic(Diagnostic.Create(Rules.LanguageTwice, place, $"the {element} of '{symbol.Name}'", language));
            else if (Placeholders.Is(OpeningWords(text)))
                context.ReportDiagnostic(Diagnostic.Create(Rules.Placeholder, text.StartTag.GetLocation(), $"The {element} of '{symbol.Name}'", language));
        }

        var isRequired = element == "summary" && symbol is INamedTypeSymbol type && Entities.KindOf(type) is not (null or EntityKind.Reference or EntityKind.Record);
        if (seen.Count == 0 && !isRequired) return;
        foreach (var language in settings.Languages.Where(language => !seen.Contains(language)))
        {
            context.ReportDiagnostic(isRequired
                ? Translations.Missing(Rules.SummaryMissing, Places.Of(symbol), seen.Count > 0, settings, Placeholders.Missing(language, element), DocumentedSymbols.Describe(symbol), language)
                : Translations.Missing(Rules.PartlyTranslated, Places.Of(symbol), seen.Count > 0, settings, Placeholders.Missing(language, element), $"the {element} of '{symbol.Name}'", language));
        }
    }

    // The tokens, not the node's text: that holds the slashes of each line as well.
    private static string OpeningWords(XmlElementSyntax element) =>
        element.Content.FirstOrDefault() is XmlTextSyntax text ? string.Concat(text.TextTokens.Select(static token => token.ValueText)) : "";

    private static bool IsEmpty(XmlElementSyntax element) => element.Content.All(static node =>
        node is XmlTextSyntax text && text.TextTokens.All(static token => string.IsNullOrWhiteSpace(token.ValueText)));
}
