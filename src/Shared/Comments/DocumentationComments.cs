using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Shared;

/// <summary>
/// Finds the elements of documentation comments in syntax. (The symbol's XML costs a pass through text and parser, throws on what is
/// malformed, and has no positions.)
/// </summary>
internal static class DocumentationComments
{
    /// <summary>The elements with a name on the top level of a symbol's comments; none where comments are switched off.</summary>
    public static IEnumerable<XmlElementSyntax> Find(ISymbol symbol, string name, CancellationToken cancellationToken) => Named(Find(symbol, cancellationToken), name);

    /// <summary>The elements with a name on the top level of a declaration's comment.</summary>
    public static IEnumerable<XmlElementSyntax> Find(SyntaxNode declaration, string name) => Named(Find(declaration), name);

    /// <summary>A symbol's comments, one for each of its declarations; none where comments are switched off.</summary>
    public static IEnumerable<DocumentationCommentTriviaSyntax> Find(ISymbol symbol, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences.SelectMany(reference => Find(reference.GetSyntax(cancellationToken)));

    /// <summary>The language that an element gives; null where it gives none.</summary>
    public static string? LanguageOf(XmlElementSyntax element) => LanguageAttributeOf(element) is { } attribute ? TextOf(attribute).Trim() : null;

    /// <summary>The attribute that gives an element's language.</summary>
    public static XmlTextAttributeSyntax? LanguageAttributeOf(XmlElementSyntax element) => element.StartTag.Attributes
        .OfType<XmlTextAttributeSyntax>()
        .FirstOrDefault(static attribute => attribute.Name is { Prefix.Prefix.ValueText: "xml", LocalName.ValueText: "lang" });

    /// <summary>The value of an attribute as text; empty where there is none.</summary>
    public static string AttributeOf(SyntaxList<XmlAttributeSyntax> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name.Prefix is not null || attribute.Name.LocalName.ValueText != name) continue;
            return attribute switch
            {
                XmlTextAttributeSyntax text => TextOf(text),
                XmlNameAttributeSyntax { Identifier: var identifier } => identifier.Identifier.ValueText,
                XmlCrefAttributeSyntax { Cref: var cref } => cref.ToString(),
                _ => "",
            };
        }

        return "";
    }

    private static IEnumerable<DocumentationCommentTriviaSyntax> Find(SyntaxNode declaration)
    {
        foreach (var trivia in declaration.GetLeadingTrivia())
            if (trivia.HasStructure && trivia.GetStructure() is DocumentationCommentTriviaSyntax comment) yield return comment;
    }

    private static IEnumerable<XmlElementSyntax> Named(IEnumerable<DocumentationCommentTriviaSyntax> comments, string name) =>
        comments.SelectMany(static comment => comment.Content).OfType<XmlElementSyntax>().Where(element => element.StartTag.Name.LocalName.ValueText == name);

    private static string TextOf(XmlTextAttributeSyntax attribute) => string.Concat(attribute.TextTokens.Select(static token => token.ValueText));
}
