using DocGen.Generator.Reading;
using DocGen.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Finds what stands in a documentation comment and would be on no page: tags that mean nothing there, references and addresses that lead nowhere.</summary>
internal static class CommentContent
{
    private const string WriteOut = "write out what it stands for in <summary> or <remarks>";

    /// <param name="symbol">A symbol with a well-formed comment.</param>
    /// <param name="elements">The elements whose text is shown.</param>
    /// <param name="context">Where to report.</param>
    public static void Analyze(ISymbol symbol, string[] elements, SymbolAnalysisContext context)
    {
        foreach (var node in DocumentationComments.Find(symbol, context.CancellationToken).SelectMany(static comment => comment.Content))
        {
            if (node is XmlTextSyntax or XmlCDataSectionSyntax)
            {
                if (!IsBlank(node)) Report(context, node, $"Text outside <{elements[0]}>", $"put it in <{elements[0]}>");
            }
            else if (TagOf(node) is { } tag)
            {
                if (elements.Contains(tag.Name)) Analyze(ContentOf(node), "", context);
                else if (FindAdvice(tag.Name, isCell: elements.Length == 1) is { } advice) Report(context, tag.Place, $"<{tag.Name}>", advice);
            }
        }
    }

    // What describes the C# to those who use it has never been text of a page. The property of a cell has what its criterion says.
    private static string? FindAdvice(string tag, bool isCell) => tag switch
    {
        "param" or "typeparam" or "returns" or "value" or "exception" or "permission" => null,
        "summary" or "inheritdoc" when isCell => null,
        "inheritdoc" or "include" => WriteOut,
        _ => isCell ? "put its text in <remarks>" : "put its text in <summary> or <remarks>",
    };

    private static void Analyze(SyntaxList<XmlNodeSyntax> nodes, string within, SymbolAnalysisContext context)
    {
        foreach (var node in nodes)
        {
            if (TagOf(node) is not { } tag) continue;
            if (within is "c" or "code" or "see" or "seealso" or "a")
            {
                Report(context, tag.Place, $"<{tag.Name}> within <{within}>", $"put it beside <{within}>, which holds text alone");
                continue;
            }

            switch (tag.Name)
            {
                case "list" when within == "list":
                    Report(context, tag.Place, "A list within a list", "make one list of them, or tell it on a page of Markdown");
                    continue;
                case "list" when DocumentationComments.AttributeOf(tag.Attributes, "type") == "table":
                    Report(context, tag.Place, "A table", "make it a list, a comparison, or a table on a page of Markdown");
                    continue;
                case "see" or "seealso" or "a":
                    AnalyzeLink(tag, context);
                    break;
                case "paramref" or "typeparamref" when DocumentationComments.AttributeOf(tag.Attributes, "name").Length == 0:
                    Report(context, tag.Place, $"<{tag.Name}> without a name", "add name=\"…\"");
                    break;
                case "c" or "code" or "paramref" or "typeparamref" or "para" or "br" or "list" or "item" or "listheader" or "term" or "description":
                    break;
                default:
                    Report(context, tag.Place, $"<{tag.Name}>", "write its text without it, or with <c>, <para>, <list> or <see>");
                    break;
            }

            Analyze(ContentOf(node), tag.Name is "item" or "listheader" or "term" or "description" or "para" ? within : tag.Name, context);
        }
    }

    private static void AnalyzeLink((string Name, Location Place, SyntaxList<XmlAttributeSyntax> Attributes) tag, SymbolAnalysisContext context)
    {
        var cref = DocumentationComments.AttributeOf(tag.Attributes, "cref");
        var address = DocumentationComments.AttributeOf(tag.Attributes, "href");
        if (cref.Length > 0)
        {
            // Whether a name written in C# leads anywhere the compiler tells.
            var isChecked = tag.Attributes.Any(static attribute => attribute is XmlCrefAttributeSyntax);
            if (!isChecked && CommentReferences.Find(cref, context.Compilation) is null)
                context.ReportDiagnostic(Diagnostic.Create(Rules.CommentReference, tag.Place, $"'{cref}' names nothing: write the name as C# does, which the compiler checks"));
        }
        else if (address.Length > 0)
        {
            if (!ReferenceAnalyzer.IsAddress(address))
                context.ReportDiagnostic(Diagnostic.Create(Rules.CommentReference, tag.Place, $"'{address}' is not an absolute http or https address: write the whole address, or cref for what is documented here"));
        }
        else if (DocumentationComments.AttributeOf(tag.Attributes, "langword").Length == 0)
        {
            Report(context, tag.Place, $"<{tag.Name}> without a target", "add cref, href or langword");
        }
    }

    private static void Report(SymbolAnalysisContext context, SyntaxNode node, string what, string advice) => Report(context, node.GetLocation(), what, advice);

    private static void Report(SymbolAnalysisContext context, Location place, string what, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.CommentTag, place, what, advice));

    private static bool IsBlank(XmlNodeSyntax node) => node switch
    {
        XmlTextSyntax text => text.TextTokens.All(static token => string.IsNullOrWhiteSpace(token.ValueText)),
        XmlCDataSectionSyntax data => data.TextTokens.All(static token => string.IsNullOrWhiteSpace(token.ValueText)),
        _ => false,
    };

    private static (string Name, Location Place, SyntaxList<XmlAttributeSyntax> Attributes)? TagOf(XmlNodeSyntax node) => node switch
    {
        XmlElementSyntax element => (element.StartTag.Name.LocalName.ValueText, element.StartTag.GetLocation(), element.StartTag.Attributes),
        XmlEmptyElementSyntax empty => (empty.Name.LocalName.ValueText, empty.GetLocation(), empty.Attributes),
        _ => null,
    };

    private static SyntaxList<XmlNodeSyntax> ContentOf(XmlNodeSyntax node) => node is XmlElementSyntax element ? element.Content : default;
}
