using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

internal static class RecordReader
{
    /// <summary>The record that an attribute declares; null where the declaration is not valid, or where it belongs to no single collection.</summary>
    public static RecordReading? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (EntityReader.Read(context, EntityKind.Record, cancellationToken) is not { } entity) return null;
        var type = (INamedTypeSymbol)context.TargetSymbol;
        if (CollectionsOf(type) is not [var collection] || !Constructors.CanCreate(type)) return null;
        var (cells, members) = CellReader.Read(type, EntityKind.Record, isCreatable: true, context.SemanticModel, cancellationToken);
        return new(
            new RecordModel(
                entity,
                TypeNames.Of(collection),
                type.FindAttributes("AboutAttribute")
                    .Select(static attribute => attribute.TypeArgument())
                    .OfType<INamedTypeSymbol>()
                    .Where(static thing => Entities.IsDocumented(thing) && Entities.KindOf(thing) is EntityKind.Subject or EntityKind.Layer or EntityKind.Term)
                    .Select(TypeNames.Of)
                    .Distinct()
                    .ToEquatableArray(),
                cells),
            members);
    }

    /// <summary>The collections that a record belongs to: those that it implements, without the ones that another of them inherits.</summary>
    public static IReadOnlyList<INamedTypeSymbol> CollectionsOf(INamedTypeSymbol type)
    {
        List<INamedTypeSymbol> all = [.. Cells.ComparisonsOf(type).Where(static candidate => Entities.KindOf(candidate) == EntityKind.Collection)];
        return all.FindAll(candidate => !all.Exists(other => other.AllInterfaces.Contains(candidate, SymbolEqualityComparer.Default)));
    }
}
