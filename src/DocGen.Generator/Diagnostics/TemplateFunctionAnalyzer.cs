using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks that templates can call the methods that are meant for them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemplateFunctionAnalyzer() : ModelAnalyzer(Rules.TemplateFunction)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.Method);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.FindAttribute("TemplateFunctionAttribute") is null) return;
        var flaw = !method.IsStatic ? "is not static"
            : method.DeclaredAccessibility != Accessibility.Public ? "is not public"
            : method.IsGenericMethod ? "is generic"
            : IsInPublicTypes(method) ? null : "is in a type that is not public, or generic";
        if (flaw is not null) context.ReportDiagnostic(Diagnostic.Create(Rules.TemplateFunction, Places.Of(method), method.Name, flaw));
    }

    private static bool IsInPublicTypes(IMethodSymbol method)
    {
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
            if (type.DeclaredAccessibility != Accessibility.Public || type.Arity > 0) return false;
        return true;
    }
}
