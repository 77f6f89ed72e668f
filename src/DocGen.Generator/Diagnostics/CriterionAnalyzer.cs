using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks that the members of comparisons and collections are criteria, and that units are on numbers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CriterionAnalyzer() : ModelAnalyzer(Rules.CriterionShape, Rules.CriterionType, Rules.UnitWithoutNumber)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Interface || Entities.KindOf(type) is not { } kind || !kind.HasCriteria()) return;
        foreach (var member in type.GetMembers())
        {
            if (member.IsImplicitlyDeclared || IsPartOfAnother(member)) continue;
            if (Criteria.FindFlaw(member) is { } flaw)
                context.ReportDiagnostic(Diagnostic.Create(Rules.CriterionShape, Places.Of(member), $"{type.Name}.{member.Name}", flaw));
            else if (member is IPropertySymbol criterion)
                AnalyzeType(criterion, context);
        }
    }

    // Accessors belong to their property; nested types are apart; an explicit implementation gives an inherited criterion its default.
    private static bool IsPartOfAnother(ISymbol member) =>
        member is INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null } or IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 };

    private static void AnalyzeType(IPropertySymbol criterion, SymbolAnalysisContext context)
    {
        var name = $"{criterion.ContainingType.Name}.{criterion.Name}";
        var kind = ValueTypes.KindOf(ValueTypes.Of(criterion));
        if (kind is null && criterion.Type.TypeKind != TypeKind.Error)
        {
            var type = criterion.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            context.ReportDiagnostic(Diagnostic.Create(Rules.CriterionType, Places.Of(criterion), name, type));
        }

        if (kind is not (null or "Number") && criterion.FindAttribute("UnitAttribute") is { } unit)
            context.ReportDiagnostic(Diagnostic.Create(Rules.UnitWithoutNumber, Places.Of(unit), name));
    }
}
