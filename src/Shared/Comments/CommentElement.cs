using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Shared;

/// <summary>Reads an element of a documentation comment. Whatever stands in one, however malformed, reads as something.</summary>
internal static class CommentElement
{
    /// <summary>The pieces of its text; none where it says nothing.</summary>
    /// <param name="element">The element.</param>
    /// <param name="references">Finds what its references name.</param>
    public static IReadOnlyList<RunModel> Read(XmlElementSyntax element, ICommentReferences references)
    {
        var runs = new CommentRuns();
        Read(element.Content, runs, references);
        return runs.ToModel();
    }

    private static void Read(SyntaxList<XmlNodeSyntax> nodes, CommentRuns runs, ICommentReferences references)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case XmlTextSyntax text: runs.AddText(TextOf(text.TextTokens)); break;
                case XmlCDataSectionSyntax data: runs.AddText(TextOf(data.TextTokens)); break;
                case XmlEmptyElementSyntax empty: Read(empty.Name, empty.Attributes, default, runs, references); break;
                case XmlElementSyntax element: Read(element.StartTag.Name, element.StartTag.Attributes, element.Content, runs, references); break;
            }
        }
    }

    private static void Read(
        XmlNameSyntax name,
        SyntaxList<XmlAttributeSyntax> attributes,
        SyntaxList<XmlNodeSyntax> content,
        CommentRuns runs,
        ICommentReferences references)
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
                ReadLink(attributes, PlainTextOf(content), runs, references);
                break;
            case "para" or "br" or "list":
                runs.Paragraph();
                if (name.LocalName.ValueText == "list") runs.IsNumbered = DocumentationComments.AttributeOf(attributes, "type") == "number";
                Read(content, runs, references);
                runs.Paragraph();
                break;
            case "item" or "listheader":
                runs.Item();
                Read(content, runs, references);
                runs.Paragraph();
                break;
            case "description":
                runs.AddText(name.Parent?.Parent?.Parent is XmlElementSyntax item && HasTerm(item) ? ": " : " ");
                Read(content, runs, references);
                break;
            default:
                Read(content, runs, references);
                break;
        }
    }

    private static void ReadLink(SyntaxList<XmlAttributeSyntax> attributes, string text, CommentRuns runs, ICommentReferences references)
    {
        var cref = DocumentationComments.AttributeOf(attributes, "cref");
        if (references.Find(attributes.OfType<XmlCrefAttributeSyntax>().FirstOrDefault()?.Cref, cref, text) is { } reference)
            runs.Add(reference);
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

/// <summary>Finds what references of documentation comments name.</summary>
internal interface ICommentReferences
{
    /// <summary>A reference as a piece of a text; null where it names nothing.</summary>
    /// <param name="syntax">The name as it is parsed; null where it is none that C# knows.</param>
    /// <param name="name">The name as it is written.</param>
    /// <param name="text">The author's own words for it; empty where there are none.</param>
    RunModel? Find(CrefSyntax? syntax, string name, string text);
}
