using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

/// <summary>Finds the properties that fill cells.</summary>
internal static class Cells
{
    /// <summary>The comparisons and collections that a class implements, directly or by a base.</summary>
    public static IEnumerable<INamedTypeSymbol> ComparisonsOf(INamedTypeSymbol type) => type.AllInterfaces.Where(Entities.HasCriteria);

    /// <summary>
    /// The property that holds a class's value of a criterion: its own, an inherited one, or the interface's default; null where there is none,
    /// which the compiler reports, or where a derived class has yet to give it.
    /// </summary>
    public static IPropertySymbol? FindImplementation(INamedTypeSymbol type, IPropertySymbol criterion) =>
        Find(type, criterion) is { IsAbstract: false } property ? property.PartialImplementationPart ?? property : null;

    /// <summary>Whether a class lists an interface, or one that inherits it, in its own declaration.</summary>
    public static bool Lists(INamedTypeSymbol type, INamedTypeSymbol comparison) => type.Interfaces.Any(listed =>
        Same(listed, comparison) || listed.AllInterfaces.Contains(comparison, SymbolEqualityComparer.Default));

    private static IPropertySymbol? Find(INamedTypeSymbol type, IPropertySymbol criterion)
    {
        if (!Lists(type, criterion.ContainingType))
        {
            // The base's property fills the cell, unless it is overridden here; an explicit one cannot be.
            var inherited = type.BaseType is { SpecialType: SpecialType.None } parent ? Find(parent, criterion) : null;
            var canOverride = inherited is { ContainingType.TypeKind: TypeKind.Class } && inherited.Name == criterion.Name;
            return canOverride ? FindOwn(type, criterion, isOverride: true) ?? inherited : inherited;
        }

        // Almost every cell: a public property of the same name. (The compiler's own search binds the types of all members, on every edit.)
        return HasExplicitImplementations(type) || FindOwn(type, criterion, isOverride: false) is not { } own
            ? FindOverride(type, type.FindImplementationForInterfaceMember(criterion) as IPropertySymbol)
            : own;
    }

    private static IPropertySymbol? FindOwn(INamedTypeSymbol type, IPropertySymbol criterion, bool isOverride)
    {
        foreach (var member in type.GetMembers(criterion.Name))
        {
            if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } property && (property.IsOverride || !isOverride))
                return property;
        }

        return null;
    }

    private static bool HasExplicitImplementations(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
            if (member.Kind == SymbolKind.Property && member.Name.IndexOf('.') > 0) return true;
        return false;
    }

    /// <summary>The override of an inherited property that holds for a class; the property itself where there is none.</summary>
    private static IPropertySymbol? FindOverride(INamedTypeSymbol type, IPropertySymbol? property)
    {
        if (property is null or { ContainingType.TypeKind: not TypeKind.Class } or { IsVirtual: false, IsAbstract: false, IsOverride: false }) return property;
        for (INamedTypeSymbol? derived = type; derived is not null && !Same(derived, property.ContainingType); derived = derived.BaseType)
        {
            foreach (var member in derived.GetMembers(property.Name))
                if (member is IPropertySymbol candidate && Overrides(candidate, property)) return candidate;
        }

        return property;
    }

    private static bool Overrides(IPropertySymbol candidate, IPropertySymbol property)
    {
        for (var overridden = candidate.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
            if (Same(overridden, property)) return true;
        return false;
    }

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
