using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Diagnostics;

/// <summary>Finds the symbols that carry names and comments for the site.</summary>
internal static class DocumentedSymbols
{
    /// <summary>The documented type itself and, of a comparison or collection, its criteria and the members of enumerations of this assembly that they use.</summary>
    /// <param name="type">Any type.</param>
    /// <param name="isNew">Whether an enumeration has not been looked at before: several comparisons may use it.</param>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type, Func<INamedTypeSymbol, bool> isNew)
    {
        if (Entities.KindOf(type) is not { } kind) yield break;
        yield return type;
        if (!kind.HasCriteria()) yield break;
        foreach (var criterion in type.GetMembers().OfType<IPropertySymbol>().Where(Criteria.IsValid))
        {
            yield return criterion;
            if (ValueTypes.Of(criterion) is not INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration) continue;
            if (!SymbolEqualityComparer.Default.Equals(enumeration.ContainingAssembly, type.ContainingAssembly) || !isNew(enumeration)) continue;
            foreach (var member in enumeration.GetMembers().OfType<IFieldSymbol>().Where(static member => member.IsConst)) yield return member;
        }
    }

    /// <summary>What a symbol is and how it is called, as the start of a sentence.</summary>
    public static string Describe(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => $"The {(Entities.KindOf(type) is { } kind ? kind.ToString().ToLowerInvariant() : "type")} '{type.Name}'",
        IFieldSymbol member => $"The enum member '{member.ContainingType.Name}.{member.Name}'",
        { ContainingType.TypeKind: TypeKind.Interface } => $"The criterion '{symbol.ContainingType.Name}.{symbol.Name}'",
        _ => $"The cell '{symbol.ContainingType.Name}.{symbol.Name}'",
    };
}
