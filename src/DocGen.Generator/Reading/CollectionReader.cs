using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

internal static class CollectionReader
{
    public static CriteriaReading<CollectionModel>? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (EntityReader.Read(context, EntityKind.Collection, cancellationToken) is not { } entity) return null;
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var groupBy = attribute.Text("GroupBy");
        return CriteriaReader.Read(
            context,
            criteria => new CollectionModel(entity, criteria, attribute.Number("Layout") ?? 0, CanGroupBy(type, groupBy) ? groupBy : ""),
            cancellationToken);
    }

    /// <summary>Whether records can stand under headings by a field: one of an enumeration.</summary>
    public static bool CanGroupBy(INamedTypeSymbol collection, string field) =>
        Criteria.Of(collection).Any(criterion => criterion.Name == field && ValueTypes.Of(criterion).TypeKind == TypeKind.Enum);
}
