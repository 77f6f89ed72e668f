using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks that types which are declared as documented things can be such.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EntityShapeAnalyzer() : ModelAnalyzer(Rules.EntityShape, Rules.SeveralKinds)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (Entities.KindOf(type) is not { } kind) return;
        if (Entities.FindFlaw(type, kind) is { } flaw)
        {
            var needed = kind.HasCriteria() ? "interface" : "class";
            context.ReportDiagnostic(Diagnostic.Create(Rules.EntityShape, Places.Of(type), type.Name, flaw, kind, needed));
        }

        foreach (var attribute in type.GetAttributes())
        {
            if (Entities.KindOf(attribute) is { } other && other != kind)
                context.ReportDiagnostic(Diagnostic.Create(Rules.SeveralKinds, Places.Of(attribute), type.Name, kind.ToString().ToLowerInvariant(), other));
        }
    }
}
