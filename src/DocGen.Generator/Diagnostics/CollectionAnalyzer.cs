using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks that a collection has the fields by which its page lays records out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CollectionAnalyzer() : ModelAnalyzer(Rules.GroupBy, Rules.TimelineWithoutDate)
{
    // CollectionLayout.Timeline of the library.
    private const int Timeline = 2;

    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!Entities.Is(type, EntityKind.Collection) || type.FindAttribute("CollectionAttribute") is not { } attribute) return;
        if (attribute.Text("GroupBy") is { Length: > 0 } field && !CollectionReader.CanGroupBy(type, field))
            context.ReportDiagnostic(Diagnostic.Create(Rules.GroupBy, Places.OfArgument(attribute, "GroupBy", context.CancellationToken), type.Name, field));
        if (attribute.Number("Layout") == Timeline && Criteria.Of(type).All(static criterion => ValueTypes.KindOf(ValueTypes.Of(criterion)) != "Date"))
            context.ReportDiagnostic(Diagnostic.Create(Rules.TimelineWithoutDate, Places.OfArgument(attribute, "Layout", context.CancellationToken), type.Name));
    }
}
