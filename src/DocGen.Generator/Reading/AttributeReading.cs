using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

/// <summary>
/// Reads DocGen's attributes, which it knows by name only. Nothing here fails on an attribute that does not compile: a missing or
/// mistyped argument reads as its default.
/// </summary>
internal static class AttributeReading
{
    public const string Namespace = "DocGen";

    /// <summary>The attribute with a simple name; null where the symbol does not carry it.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
            if (attribute.Is(name)) return attribute;
        return null;
    }

    /// <summary>All attributes with a simple name, in the order of their declaration.</summary>
    public static IEnumerable<AttributeData> FindAttributes(this ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(attribute => attribute.Is(name));

    public static bool Is(this AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && IsInDocGen(type);

    public static bool IsInDocGen(ISymbol symbol) =>
        symbol.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The text at a position; empty where there is none.</summary>
    public static string Text(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[index].Text() : "";

    /// <summary>The text of a named argument; empty where there is none.</summary>
    public static string Text(this AttributeData attribute, string name) => attribute.Named(name).Text();

    /// <summary>The number or the enumeration's value at a position.</summary>
    public static int? Number(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[index].Single() as int? : null;

    /// <summary>The number or the enumeration's value of a named argument.</summary>
    public static int? Number(this AttributeData attribute, string name) => attribute.Named(name).Single() as int?;

    public static bool Flag(this AttributeData attribute, string name) => attribute.Named(name).Single() is true;

    /// <summary>The type of a named argument; null where there is none, or it does not exist.</summary>
    public static INamedTypeSymbol? Type(this AttributeData attribute, string name) => attribute.Named(name).Type();

    /// <summary>The types of the attribute's parameter array, as they stand there; null for one that does not exist.</summary>
    public static IEnumerable<INamedTypeSymbol?> Types(this AttributeData attribute)
    {
        if (attribute.ConstructorArguments.Length == 0) return [];
        var argument = attribute.ConstructorArguments[0];
        return argument.Kind == TypedConstantKind.Array
            ? argument.Values.IsDefault ? [] : argument.Values.Select(Type)
            : [argument.Type()];
    }

    /// <summary>The attribute's type argument; null where it is no named type.</summary>
    public static INamedTypeSymbol? TypeArgument(this AttributeData attribute) =>
        attribute.AttributeClass is { TypeArguments: [INamedTypeSymbol { TypeKind: not TypeKind.Error } type] } ? type : null;

    private static TypedConstant Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
            if (argument.Key == name) return argument.Value;
        return default;
    }

    private static object? Single(this TypedConstant constant) =>
        constant.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum or TypedConstantKind.Type ? constant.Value : null;

    private static string Text(this TypedConstant constant) => constant.Single() as string ?? "";

    private static INamedTypeSymbol? Type(this TypedConstant constant) =>
        constant.Single() is INamedTypeSymbol { TypeKind: not TypeKind.Error } type ? type : null;
}
