using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Reading;

/// <summary>Names of types as generated code writes them. (<see cref="SymbolDisplayFormat"/> does the same many times slower, and this runs on every edit.)</summary>
internal static class TypeNames
{
    /// <summary>The name of a type that resolves everywhere, open where the type is generic: <c>global::My.Base&lt;&gt;</c>.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        var container = type.ContainingType is { } outer ? Of(outer) + "." : Of(type.ContainingNamespace);
        var name = container + Escape(type.Name);
        return type.Arity == 0 ? name : $"{name}<{new string(',', type.Arity - 1)}>";
    }

    /// <summary>A name as an identifier, with @ before a keyword.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>The last name of what <see cref="Of(INamedTypeSymbol)"/> returned.</summary>
    public static string SimpleNameOf(string typeName) => typeName.Substring(typeName.LastIndexOfAny(['.', ':']) + 1).TrimStart('@');

    private static string Of(INamespaceSymbol? name) =>
        name is null or { IsGlobalNamespace: true } ? "global::" : Of(name.ContainingNamespace) + Escape(name.Name) + ".";
}
