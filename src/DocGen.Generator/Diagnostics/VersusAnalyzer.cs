using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks that a subject is weighed against another subject, once, and that both have a stack.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VersusAnalyzer() : ModelAnalyzer(Rules.Versus)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var named = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var attribute in type.FindAttributes("VersusAttribute"))
        {
            if (attribute.TypeArgument() is not { } other) continue;
            var flaw = Entities.KindOf(type) != EntityKind.Subject ? $"'{type.Name}' is not a subject"
                : SymbolEqualityComparer.Default.Equals(type, other) ? $"'{type.Name}' is weighed against itself"
                : Entities.KindOf(other) != EntityKind.Subject ? $"'{other.Name}' is not a subject"
                : !named.Add(other) ? $"'{type.Name}' names '{other.Name}' twice"
                : EffectiveStack.Of(type) is null ? $"'{type.Name}' has no stack"
                : EffectiveStack.Of(other) is null ? $"'{other.Name}' has no stack"
                : null;
            if (flaw is not null) context.ReportDiagnostic(Diagnostic.Create(Rules.Versus, Places.Of(attribute), flaw));
        }
    }
}
