using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks that no term has an order: the glossary is by name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TermAnalyzer() : ModelAnalyzer(Rules.TermOrder)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        if (context.Symbol.FindAttribute("TermAttribute") is { } attribute && attribute.Number("Order") is not null)
            context.ReportDiagnostic(Diagnostic.Create(Rules.TermOrder, Places.OfArgument(attribute, "Order", context.CancellationToken), context.Symbol.Name));
    }
}
