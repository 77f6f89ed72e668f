using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Finds members that look like the answer to a criterion and are not: C# silently keeps the base's value, or the interface's default.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HiddenCriterionAnalyzer() : ModelAnalyzer(Rules.CriterionHidden)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Class) return;
        foreach (var comparison in Cells.ComparisonsOf(type))
        {
            foreach (var criterion in comparison.GetMembers().OfType<IPropertySymbol>().Where(Criteria.IsValid))
            {
                // Where nothing answers, or something of this class does, the compiler says all there is to say.
                if (type.FindImplementationForInterfaceMember(criterion) is not { } kept) continue;
                if (SymbolEqualityComparer.Default.Equals(kept.ContainingType, type)) continue;
                foreach (var member in type.GetMembers(criterion.Name))
                    if (!member.IsOverride && !member.IsImplicitlyDeclared) Report(member, comparison, kept, criterion, context);
            }
        }
    }

    private static void Report(ISymbol member, INamedTypeSymbol comparison, ISymbol kept, IPropertySymbol criterion, SymbolAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.CriterionHidden,
            Places.Of(member),
            $"{member.ContainingType.Name}.{member.Name}",
            comparison.Name,
            $"{kept.ContainingType.Name}.{criterion.Name}",
            criterion.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
}
