using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks references, and that citations name such.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReferenceAnalyzer() : ModelAnalyzer(Rules.NotAReference, Rules.ReferenceAddress)
{
    private protected override void Register(AnalysisContext context) =>
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Field);

    private static void Analyze(SymbolAnalysisContext context)
    {
        foreach (var attribute in context.Symbol.GetAttributes())
        {
            if (attribute.Is("CitesAttribute") && attribute.TypeArgument() is { } cited && Entities.KindOf(cited) != EntityKind.Reference)
                context.ReportDiagnostic(Diagnostic.Create(Rules.NotAReference, Places.Of(attribute), cited.Name));
            if (attribute.Is("ReferenceAttribute") && !IsAddress(attribute.Text(1)))
                context.ReportDiagnostic(Diagnostic.Create(Rules.ReferenceAddress, Places.OfArgument(attribute, 1, context.CancellationToken), attribute.Text(1)));
        }
    }

    /// <summary>Whether a text is an absolute address of the web.</summary>
    internal static bool IsAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") && uri.Host.Length > 0;
}
