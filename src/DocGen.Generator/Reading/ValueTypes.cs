using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

/// <summary>The types that a criterion may have.</summary>
internal static class ValueTypes
{
    /// <summary>A property's type without <c>Nullable</c>.</summary>
    public static ITypeSymbol Of(IPropertySymbol property) =>
        property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value : property.Type;

    /// <summary>The name of the <c>CriterionKind</c> of a type; null where no criterion may have it.</summary>
    public static string? KindOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => "Boolean",
        SpecialType.System_String => "Text",
        >= SpecialType.System_SByte and <= SpecialType.System_Double => "Number",
        _ => type switch
        {
            INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration when !IsInGeneric(enumeration) => "Enumeration",
            INamedTypeSymbol { Name: "TimeSpan", Arity: 0, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => "Duration",
            INamedTypeSymbol { Name: "LocalizedText", Arity: 0 } when AttributeReading.IsInDocGen(type) => "LocalizedText",
            INamedTypeSymbol { Name: "PartialDate", Arity: 0 } when AttributeReading.IsInDocGen(type) => "Date",
            INamedTypeSymbol { Name: "Readings", Arity: 0 } when AttributeReading.IsInDocGen(type) => "Readings",
            _ => null,
        },
    };

    private static bool IsInGeneric(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            if (outer.Arity > 0) return true;
        return false;
    }
}
