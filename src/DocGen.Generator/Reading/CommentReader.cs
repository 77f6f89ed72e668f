using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Reading;

/// <summary>Reads documentation comments. Whatever stands in one, however malformed, reads as something.</summary>
internal static class CommentReader
{
    public static CommentModel Read(ISymbol symbol, SemanticModel semantics, CancellationToken cancellationToken) =>
        new(ReadTexts(symbol, "summary", semantics, cancellationToken), ReadTexts(symbol, "remarks", semantics, cancellationToken));

    public static EquatableArray<CommentTextModel> ReadTexts(ISymbol symbol, string name, SemanticModel semantics, CancellationToken cancellationToken) =>
        DocumentationComments.Find(symbol, name, cancellationToken)
            .Select(element => new CommentTextModel(DocumentationComments.LanguageOf(element) ?? "", ReadRuns(element, symbol, semantics, cancellationToken)))
            .Where(static text => text.Runs.Count > 0)
            .ToEquatableArray();

    private static EquatableArray<RunModel> ReadRuns(XmlElementSyntax element, ISymbol owner, SemanticModel semantics, CancellationToken cancellationToken)
    {
        var runs = new CommentRuns();
        Read(element.Content, runs, owner, semantics, cancellationToken);
        return runs.ToModel();
    }

    private static void Read(SyntaxList<XmlNodeSyntax> nodes, CommentRuns runs, ISymbol owner, SemanticModel semantics, CancellationToken cancellationToken)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case XmlTextSyntax text: runs.AddText(TextOf(text.TextTokens)); break;
                case XmlCDataSectionSyntax data: runs.AddText(TextOf(data.TextTokens)); break;
                case XmlEmptyElementSyntax empty: Read(empty.Name, empty.Attributes, default, runs, owner, semantics, cancellationToken); break;
                case XmlElementSyntax element: Read(element.StartTag.Name, element.StartTag.Attributes, element.Content, runs, owner, semantics, cancellationToken); break;
            }
        }
    }

    private static void Read(
        XmlNameSyntax name,
        SyntaxList<XmlAttributeSyntax> attributes,
        SyntaxList<XmlNodeSyntax> content,
        CommentRuns runs,
        ISymbol owner,
        SemanticModel semantics,
        CancellationToken cancellationToken)
    {
        switch (name.LocalName.ValueText)
        {
            case "code" when CodeOf(content) is { } lines && lines.Contains('\n'):
                runs.Block("CodeBlock", lines);
                break;
            case "c" or "code":
                if (PlainTextOf(content) is { Length: > 0 } code) runs.Add("Code", code);
                break;
            case "paramref" or "typeparamref":
                if (DocumentationComments.AttributeOf(attributes, "name") is { Length: > 0 } parameter) runs.Add("Code", parameter);
                break;
            case "see" or "seealso" or "a":
                ReadLink(attributes, PlainTextOf(content), runs, owner, semantics, cancellationToken);
                break;
            case "para" or "br" or "list":
                runs.Paragraph();
                if (name.LocalName.ValueText == "list") runs.IsNumbered = DocumentationComments.AttributeOf(attributes, "type") == "number";
                Read(content, runs, owner, semantics, cancellationToken);
                runs.Paragraph();
                break;
            case "item" or "listheader":
                runs.Item();
                Read(content, runs, owner, semantics, cancellationToken);
                runs.Paragraph();
                break;
            case "description":
                runs.AddText(name.Parent?.Parent?.Parent is XmlElementSyntax item && HasTerm(item) ? ": " : " ");
                Read(content, runs, owner, semantics, cancellationToken);
                break;
            default:
                Read(content, runs, owner, semantics, cancellationToken);
                break;
        }
    }

    private static void ReadLink(
        SyntaxList<XmlAttributeSyntax> attributes,
        string text,
        CommentRuns runs,
        ISymbol owner,
        SemanticModel semantics,
        CancellationToken cancellationToken)
    {
        var cref = DocumentationComments.AttributeOf(attributes, "cref");
        var symbol = attributes.OfType<XmlCrefAttributeSyntax>().FirstOrDefault() is { } attribute
            ? CommentReferences.Find(attribute.Cref, owner, semantics, cancellationToken)
            : CommentReferences.Find(cref, semantics.Compilation);
        if (symbol is not null)
            runs.Add(CommentReferences.Run(symbol, text));
        else if (cref.Length > 0)
            runs.AddText(text.Length > 0 ? text : cref is [_, ':', ..] ? cref.Substring(2) : cref);
        else if (DocumentationComments.AttributeOf(attributes, "href") is { Length: > 0 } address)
            runs.Add("Link", text.Length > 0 ? text : address, address);
        else if (DocumentationComments.AttributeOf(attributes, "langword") is { Length: > 0 } keyword)
            runs.Add("Code", keyword);
        else
            runs.AddText(text);
    }

    private static bool HasTerm(XmlElementSyntax item) => item.Content.OfType<XmlElementSyntax>().Any(static element => element.StartTag.Name.LocalName.ValueText == "term");

    /// <summary>The lines of code, without the indentation that all of them have.</summary>
    private static string CodeOf(SyntaxList<XmlNodeSyntax> content)
    {
        var lines = string.Concat(content.Select(TextOf)).Replace("\r\n", "\n").Split('\n').Select(static line => line.TrimEnd()).ToList();
        while (lines.Count > 0 && lines[0].Length == 0) lines.RemoveAt(0);
        while (lines.Count > 0 && lines[lines.Count - 1].Length == 0) lines.RemoveAt(lines.Count - 1);
        var indentation = lines.Where(static line => line.Length > 0).Select(static line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join("\n", lines.Select(line => line.Length > 0 ? line.Substring(indentation) : ""));
    }

    private static string PlainTextOf(SyntaxList<XmlNodeSyntax> nodes) => CommentRuns.Collapse(string.Concat(nodes.Select(TextOf)));

    private static string TextOf(XmlNodeSyntax node) => node switch
    {
        XmlTextSyntax text => TextOf(text.TextTokens),
        XmlCDataSectionSyntax data => TextOf(data.TextTokens),
        XmlElementSyntax element => string.Concat(element.Content.Select(TextOf)),
        _ => "",
    };

    private static string TextOf(SyntaxTokenList tokens) => string.Concat(tokens.Select(static token => token.ValueText));
}
