using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

internal static class EnumerationReader
{
    public static EnumerationModel Read(INamedTypeSymbol enumeration, SemanticModel semantics, CancellationToken cancellationToken) => new(
        TypeNames.Of(enumeration),
        enumeration.GetDocumentationCommentId() ?? "",
        enumeration.GetMembers().OfType<IFieldSymbol>()
            .Where(static member => member.IsConst)
            .Select(member => new EnumerationMemberModel(
                member.Name,
                EntityReader.ReadNames(member),
                CommentReader.ReadTexts(member, "summary", semantics, cancellationToken)))
            .ToEquatableArray());
}
