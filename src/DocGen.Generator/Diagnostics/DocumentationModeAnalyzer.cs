using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Reports once that documentation comments are switched off, which the compiler does without a word where no documentation file is asked for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocumentationModeAnalyzer() : ModelAnalyzer(Rules.CommentsOff)
{
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(static start =>
    {
        if (start.Compilation.SyntaxTrees.All(static tree => tree.Options.DocumentationMode != DocumentationMode.None)) return;
        var isDocumented = 0;
        start.RegisterSymbolAction(
            symbol =>
            {
                if (Entities.KindOf((INamedTypeSymbol)symbol.Symbol) is not null) Volatile.Write(ref isDocumented, 1);
            },
            SymbolKind.NamedType);
        start.RegisterCompilationEndAction(end =>
        {
            if (Volatile.Read(ref isDocumented) == 1) end.ReportDiagnostic(Diagnostic.Create(Rules.CommentsOff, Location.None));
        });
    });
}
