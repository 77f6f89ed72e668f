using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

/// <summary>Tells which types are documented things.</summary>
internal static class Entities
{
    /// <summary>The kind of thing that a type is declared as, whether or not the declaration is valid; null for any other type.</summary>
    public static EntityKind? KindOf(INamedTypeSymbol type)
    {
        EntityKind? first = null;
        foreach (var attribute in type.GetAttributes())
            if (KindOf(attribute) is { } kind && (first is null || kind < first)) first = kind;
        return first;
    }

    /// <summary>The kind that an attribute declares; null for any other attribute.</summary>
    public static EntityKind? KindOf(AttributeData attribute) =>
        attribute.AttributeClass is not { } type || !AttributeReading.IsInDocGen(type) ? null : type.Name switch
        {
            "LayerAttribute" => EntityKind.Layer,
            "SubjectAttribute" => EntityKind.Subject,
            "ComparisonAttribute" => EntityKind.Comparison,
            "CollectionAttribute" => EntityKind.Collection,
            "RecordAttribute" => EntityKind.Record,
            "ReferenceAttribute" => EntityKind.Reference,
            "TermAttribute" => EntityKind.Term,
            _ => null,
        };

    /// <summary>Whether a type is a valid thing of a kind, so that the catalog has an entry for it.</summary>
    public static bool Is(INamedTypeSymbol type, EntityKind kind) => KindOf(type) == kind && FindFlaw(type, kind) is null;

    /// <summary>Whether a type is a valid comparison or collection.</summary>
    public static bool HasCriteria(INamedTypeSymbol type) => KindOf(type) is { } kind && kind.HasCriteria() && FindFlaw(type, kind) is null;

    /// <summary>Whether a type is a valid documented thing.</summary>
    public static bool IsDocumented(INamedTypeSymbol type) => KindOf(type) is { } kind && FindFlaw(type, kind) is null;

    /// <summary>What keeps a type from being a documented thing, as the end of a sentence; null where nothing does.</summary>
    public static string? FindFlaw(INamedTypeSymbol type, EntityKind kind)
    {
        var isInterface = kind.HasCriteria();
        if (type.TypeKind != (isInterface ? TypeKind.Interface : TypeKind.Class)) return isInterface ? "is not an interface" : "is not a class";
        if (type.IsStatic) return "is static";
        if (type.IsAbstract && kind == EntityKind.Record) return "is abstract";
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            if (part.Arity > 0) return part.Equals(type, SymbolEqualityComparer.Default) ? "is generic" : "is nested in a generic type";
            if (part.IsFileLocal) return "is local to its file";
            if (part.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
                return "is not visible in its assembly";
        }

        return null;
    }

    /// <summary>The name that a thing has in the catalog: its type's simple name, an interface's without the leading I.</summary>
    public static string NameOf(INamedTypeSymbol type, EntityKind kind) =>
        kind.HasCriteria() && type.Name is ['I', var second, ..] && char.IsLetter(second) && !char.IsLower(second)
            ? type.Name.Substring(1)
            : type.Name;
}
