using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

/// <summary>Tells whether the catalog can make an instance of a subject.</summary>
internal static class Constructors
{
    /// <summary>Whether <c>new T()</c> compiles everywhere in the assembly.</summary>
    public static bool CanCreate(INamedTypeSymbol type)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
                && constructor.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams))
            {
                return !RequiresMembers(type) || SetsRequiredMembers(constructor);
            }
        }

        return false;
    }

    private static bool RequiresMembers(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
            if (part.GetMembers().Any(static member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })) return true;
        return false;
    }

    private static bool SetsRequiredMembers(IMethodSymbol constructor) =>
        constructor.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute");
}
