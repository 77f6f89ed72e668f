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
                Read(content, runs, owner, semantics, cancellationToken);
                runs.Paragraph();
                break;
            case "item" or "listheader":
                runs.Item();
                Read(content, runs, owner, semantics, cancellationToken);
                runs.Paragraph();
                break;
            case "description":
                runs.AddText(" ");
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
        if (attributes.OfType<XmlCrefAttributeSyntax>().FirstOrDefault() is { } attribute && FindId(attribute.Cref, owner, semantics, cancellationToken) is { } id)
            runs.Add("Reference", text, id);
        else if (cref is [>= 'A' and <= 'Z', ':', ..])
            runs.Add("Reference", text, cref);
        else if (cref.Length > 0)
            runs.AddText(text.Length > 0 ? text : cref.StartsWith("!:", StringComparison.Ordinal) ? cref.Substring(2) : cref);
        else if (DocumentationComments.AttributeOf(attributes, "href") is { Length: > 0 } address)
            runs.Add("Link", text.Length > 0 ? text : address, address);
        else if (DocumentationComments.AttributeOf(attributes, "langword") is { Length: > 0 } keyword)
            runs.Add("Code", keyword);
        else
            runs.AddText(text);
    }

    private static string? FindId(CrefSyntax cref, ISymbol owner, SemanticModel semantics, CancellationToken cancellationToken)
    {
        if (FindNeighbour(cref, owner) is { } neighbour) return neighbour.GetDocumentationCommentId();
        var model = cref.SyntaxTree == semantics.SyntaxTree ? semantics : semantics.Compilation.GetSemanticModel(cref.SyntaxTree);
        var info = model.GetSymbolInfo(cref, cancellationToken);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return symbol is null or IErrorTypeSymbol ? null : symbol.OriginalDefinition.GetDocumentationCommentId();
    }

    // Almost every reference: the simple name of a type beside the commented one. (The compiler's own search binds, on every edit.) Names come first
    // from the type itself and its bases, then from the namespace, and only then from elsewhere.
    private static INamedTypeSymbol? FindNeighbour(CrefSyntax cref, ISymbol owner)
    {
        if (cref is not NameMemberCrefSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: var name }, Parameters: null }) return null;
        var type = owner as INamedTypeSymbol ?? owner.ContainingType;
        if (type is null or { ContainingType: not null } or { Arity: > 0 } || type.ContainingNamespace.GetTypeMembers(name) is not [{ Arity: 0 } found]) return null;
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
            if (!part.GetMembers(name).IsEmpty) return null;
        return type.TypeKind == TypeKind.Interface && type.AllInterfaces.Any(inherited => !inherited.GetMembers(name).IsEmpty) ? null : found;
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
