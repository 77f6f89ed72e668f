using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks that concrete subjects can be created and say something, and that what implements a comparison is a subject.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SubjectAnalyzer() : ModelAnalyzer(Rules.NothingToSay, Rules.NotASubject, Rules.NotCreatable)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.IsAbstract || type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) return;
        var comparison = Cells.ComparisonsOf(type).FirstOrDefault(static candidate => Entities.KindOf(candidate) == EntityKind.Comparison);
        if (Entities.KindOf(type) != EntityKind.Subject)
        {
            if (comparison is not null && type.FindAttribute(OverrideReader.Attribute) is null) context.ReportDiagnostic(Diagnostic.Create(Rules.NotASubject, Places.Of(type), type.Name, comparison.Name));
            return;
        }

        if (comparison is null && EffectiveStack.Of(type) is null)
            context.ReportDiagnostic(Diagnostic.Create(Rules.NothingToSay, Places.Of(type), type.Name));
        if (!type.IsStatic && !Constructors.CanCreate(type))
            context.ReportDiagnostic(Diagnostic.Create(Rules.NotCreatable, Places.Of(type), type.Name));
    }
}
