using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Reading;

/// <summary>Reads properties that fill cells.</summary>
internal static class MemberReader
{
    public static string IdOf(IPropertySymbol property) => property.OriginalDefinition.GetDocumentationCommentId() ?? "";

    public static MemberModel Read(IPropertySymbol property, string id, SemanticModel semantics, CancellationToken cancellationToken)
    {
        var expression = property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is PropertyDeclarationSyntax declaration
            ? Expressions.Of(declaration)
            : null;
        var isAuthored = expression is not null && Expressions.IsAuthored(expression, ValueTypes.Of(property));
        return new MemberModel(
            id,
            isAuthored,
            expression is null ? "" : Expressions.TextOf(expression),
            (expression is null || isAuthored ? [] : Expressions.IdentifiersOf(expression)).ToEquatableArray(),
            CommentReader.ReadTexts(property, "remarks", semantics, cancellationToken),
            EntityReader.ReadCitations(property),
            property.FindAttribute("NotApplicableAttribute") is not null);
    }
}
