using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Diagnostics;

/// <summary>Where in the author's files a diagnostic stands.</summary>
internal static class Places
{
    /// <summary>The identifier of a symbol.</summary>
    public static Location Of(ISymbol symbol) => symbol.Locations.FirstOrDefault(static location => location.IsInSource) ?? Location.None;

    /// <summary>An attribute.</summary>
    public static Location Of(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference ? reference.SyntaxTree.GetLocation(reference.Span) : Location.None;

    /// <summary>An attribute's positional argument; the attribute where there is none.</summary>
    public static Location OfArgument(AttributeData attribute, int index, CancellationToken cancellationToken) =>
        Arguments(attribute, cancellationToken).Where(static argument => argument.NameEquals is null).ElementAtOrDefault(index)?.GetLocation() ?? Of(attribute);

    /// <summary>An attribute's named argument; the attribute where there is none.</summary>
    public static Location OfArgument(AttributeData attribute, string name, CancellationToken cancellationToken) =>
        Arguments(attribute, cancellationToken).FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.GetLocation() ?? Of(attribute);

    private static IEnumerable<AttributeArgumentSyntax> Arguments(AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: var arguments } ? arguments : [];
}
