using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks that what names a day names one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DayAnalyzer() : ModelAnalyzer(Rules.Day)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType, SymbolKind.Property);

    private static void Analyze(SymbolAnalysisContext context)
    {
        foreach (var attribute in context.Symbol.GetAttributes())
            if ((attribute.Is("CheckedAttribute") || attribute.Is("RetrievedAttribute")) && attribute.ConstructorArguments.Length > 0 && Days.Parse(attribute.Text(0)) is null)
                context.ReportDiagnostic(Diagnostic.Create(Rules.Day, Places.OfArgument(attribute, 0, context.CancellationToken), attribute.Text(0)));
    }
}
