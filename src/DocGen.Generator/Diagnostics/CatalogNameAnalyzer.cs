using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Finds the author's own types and namespaces that would hide the generated class, and referenced assemblies that have one of the same name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogNameAnalyzer() : ModelAnalyzer(Rules.CatalogTaken, Rules.CatalogTwice)
{
    private const string Name = "Catalog";

    private protected override void Register(AnalysisContext context)
    {
        context.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
        context.RegisterSyntaxNodeAction(AnalyzeNamespace, SyntaxKind.NamespaceDeclaration, SyntaxKind.FileScopedNamespaceDeclaration);
        context.RegisterCompilationAction(AnalyzeReferences);
    }

    private static void AnalyzeReferences(CompilationAnalysisContext context)
    {
        var name = SettingsReader.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions).CatalogName.Substring("global::".Length).Replace("@", "");
        if (context.Compilation.Assembly.GetTypeByMetadataName(name) is null) return;
        foreach (var assembly in context.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.GetTypeByMetadataName(name) is not null && assembly.FindAttribute("CatalogAttribute") is not null)
                context.ReportDiagnostic(Diagnostic.Create(Rules.CatalogTwice, Location.None, assembly.Name, name));
        }
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        if (context.Symbol is not INamedTypeSymbol { Name: Name, Arity: 0, ContainingType: null } type) return;
        var settings = SettingsReader.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);

        // A part of the generated class itself is how an author adds to it.
        if (TypeNames.Of(type) == settings.CatalogName && type is { IsStatic: true, DeclaringSyntaxReferences.Length: > 1 }) return;
        Report(context.ReportDiagnostic, Places.Of(type), type, settings);
    }

    private static void AnalyzeNamespace(SyntaxNodeAnalysisContext context)
    {
        var declaration = (BaseNamespaceDeclarationSyntax)context.Node;
        var settings = SettingsReader.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var names = declaration.Name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>();
        foreach (var name in names.Where(static name => name.Identifier.ValueText == Name))
        {
            // In the project's root namespace, and below it, the class is nearer than the namespace.
            if (context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is INamespaceSymbol taken && taken.ToDisplayString() != settings.Namespace)
                Report(context.ReportDiagnostic, name.GetLocation(), taken, settings);
        }
    }

    private static void Report(Action<Diagnostic> report, Location place, ISymbol taken, Models.Settings settings) =>
        report(Diagnostic.Create(Rules.CatalogTaken, place, taken.ToDisplayString(), settings.CatalogName.Substring("global::".Length)));
}
