using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

/// <summary>Finds the properties that fill cells.</summary>
internal static class Cells
{
    /// <summary>The comparisons that a class implements, directly or by a base.</summary>
    public static IEnumerable<INamedTypeSymbol> ComparisonsOf(INamedTypeSymbol type) =>
        type.AllInterfaces.Where(static candidate => Entities.Is(candidate, EntityKind.Comparison));

    /// <summary>
    /// The property that holds a class's value of a criterion: its own, an inherited one, or the interface's default; null where there is none,
    /// which the compiler reports, or where a derived class has yet to give it.
    /// </summary>
    public static IPropertySymbol? FindImplementation(INamedTypeSymbol type, IPropertySymbol criterion)
    {
        if (type.FindImplementationForInterfaceMember(criterion) is not IPropertySymbol property) return null;
        var isInClass = property.ContainingType.TypeKind == TypeKind.Class;
        if (isInClass && (property.IsVirtual || property.IsAbstract || property.IsOverride))
            property = FindOverride(type, property) ?? property;
        return property.IsAbstract ? null : property.PartialImplementationPart ?? property;
    }

    private static IPropertySymbol? FindOverride(INamedTypeSymbol type, IPropertySymbol property)
    {
        for (INamedTypeSymbol? derived = type; derived is not null && !Same(derived, property.ContainingType); derived = derived.BaseType)
        {
            foreach (var member in derived.GetMembers(property.Name))
                if (member is IPropertySymbol candidate && Overrides(candidate, property)) return candidate;
        }

        return null;
    }

    private static bool Overrides(IPropertySymbol candidate, IPropertySymbol property)
    {
        for (var overridden = candidate.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
            if (Same(overridden, property)) return true;
        return false;
    }

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
