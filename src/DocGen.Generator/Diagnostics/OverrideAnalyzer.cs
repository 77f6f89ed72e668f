using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks that what answers in another's place can do so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverrideAnalyzer() : ModelAnalyzer(Rules.Override)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.FindAttribute(OverrideReader.Attribute) is { } attribute && OverrideReader.FindFlaw(type) is { } flaw)
            context.ReportDiagnostic(Diagnostic.Create(Rules.Override, Places.Of(attribute), type.Name, flaw));
    }
}
