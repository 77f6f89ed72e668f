using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

/// <summary>The criteria of comparisons and collections.</summary>
internal static class Criteria
{
    /// <summary>
    /// The valid criteria of a comparison or collection: those of the ones that it inherits first, then its own in the order of their declaration.
    /// One that hides another takes its place.
    /// </summary>
    public static IReadOnlyList<IPropertySymbol> Of(INamedTypeSymbol comparison)
    {
        List<IPropertySymbol> criteria = [];
        Add(comparison, criteria, []);
        return criteria;
    }

    /// <summary>Whether a comparison's member is a valid criterion.</summary>
    public static bool IsValid(ISymbol member) =>
        member is IPropertySymbol property && FindFlaw(property) is null && ValueTypes.KindOf(ValueTypes.Of(property)) is not null;

    /// <summary>What keeps a comparison's member from being a criterion, as the end of a sentence; null where nothing but its type may.</summary>
    public static string? FindFlaw(ISymbol member) => member switch
    {
        IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 } => "implements a property of another interface",
        IPropertySymbol { IsIndexer: true } => "is an indexer",
        { IsStatic: true } => "is static",
        IPropertySymbol { DeclaredAccessibility: not Accessibility.Public } => "is not public",
        IPropertySymbol { SetMethod: not null } => "can be set",
        IPropertySymbol { GetMethod: null } => "has no get accessor",
        IPropertySymbol { RefKind: not RefKind.None } => "returns a reference",
        IPropertySymbol => null,
        IEventSymbol => "is an event",
        _ => "is a method",
    };

    private static void Add(INamedTypeSymbol comparison, List<IPropertySymbol> criteria, HashSet<ISymbol> seen)
    {
        if (!seen.Add(comparison)) return;
        foreach (var inherited in comparison.Interfaces)
            if (Entities.HasCriteria(inherited)) Add(inherited, criteria, seen);
        foreach (var member in comparison.GetMembers())
        {
            if (!IsValid(member)) continue;
            var hidden = criteria.FindIndex(criterion => criterion.Name == member.Name);
            if (hidden < 0) criteria.Add((IPropertySymbol)member);
            else criteria[hidden] = (IPropertySymbol)member;
        }
    }
}
