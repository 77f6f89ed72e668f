using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Reading;

/// <summary>Reads properties that fill cells.</summary>
internal static class MemberReader
{
    /// <summary>The documentation id of a property, put together where that is simple: the compiler's own way binds the property's type.</summary>
    public static string IdOf(IPropertySymbol property) =>
        (property.IsIndexer || property.Name.IndexOf('.') >= 0
            ? property.OriginalDefinition.GetDocumentationCommentId()
            : $"P:{property.ContainingType.OriginalDefinition.GetDocumentationCommentId()?.Substring(2)}.{property.Name}") ?? "";

    /// <param name="property">The property.</param>
    /// <param name="id">Its documentation id.</param>
    /// <param name="criterion">The criterion that it answers, which has the same type.</param>
    /// <param name="semantics">Resolves the references of its documentation comment.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static MemberModel Read(IPropertySymbol property, string id, IPropertySymbol criterion, SemanticModel semantics, CancellationToken cancellationToken)
    {
        var expression = property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is PropertyDeclarationSyntax declaration
            ? Expressions.Of(declaration)
            : null;
        var isAuthored = expression is not null && Expressions.IsAuthored(expression, ValueTypes.Of(criterion));
        var attributes = MemberAttributes.Read(property, cancellationToken);
        return new MemberModel(
            id,
            isAuthored,
            expression is null ? "" : Expressions.TextOf(expression),
            (expression is null || isAuthored ? [] : Expressions.IdentifiersOf(expression)).ToEquatableArray(),
            CommentReader.ReadTexts(property, "remarks", semantics, cancellationToken),
            attributes.Citations,
            attributes.IsNotApplicable,
            attributes.CheckedOn);
    }
}
