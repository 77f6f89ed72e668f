using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

/// <summary>Reads what comparisons and collections have in common.</summary>
internal static class CriteriaReader
{
    /// <param name="context">Where the attribute stands.</param>
    /// <param name="create">Makes the model from its criteria.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static CriteriaReading<T> Read<T>(
        GeneratorAttributeSyntaxContext context, Func<EquatableArray<CriterionModel>, T> create, CancellationToken cancellationToken) where T : class, IEntityModel, IEquatable<T>
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var criteria = Criteria.Of(type);
        return new(
            create(criteria.Select(criterion => ReadCriterion(criterion, context.SemanticModel, cancellationToken)).ToEquatableArray()),
            criteria.Select(static criterion => ValueTypes.Of(criterion)).OfType<INamedTypeSymbol>()
                .Where(static value => value.TypeKind == TypeKind.Enum)
                .Select(enumeration => EnumerationReader.Read(enumeration, context.SemanticModel, cancellationToken))
                .Distinct()
                .ToEquatableArray(),
            type.GetMembers().OfType<IPropertySymbol>()
                .Where(static property => !property.IsAbstract && !property.IsStatic && !property.IsIndexer)
                .Select(property => MemberReader.Read(property, MemberReader.IdOf(property), property, context.SemanticModel, cancellationToken))
                .ToEquatableArray());
    }

    private static CriterionModel ReadCriterion(IPropertySymbol criterion, SemanticModel semantics, CancellationToken cancellationToken)
    {
        var value = (INamedTypeSymbol)ValueTypes.Of(criterion);
        return new(
            MemberReader.IdOf(criterion),
            TypeNames.Of(criterion.ContainingType),
            criterion.Name,
            EntityReader.ReadNames(criterion),
            ValueTypes.KindOf(value) ?? "",
            TypeNames.Of(value),
            CommentReader.Read(criterion, semantics, cancellationToken),
            criterion.FindAttribute("UnitAttribute")?.Text(0) ?? "",
            criterion.FindAttribute("BetterAttribute")?.Number(0),
            EntityReader.ReadCitations(criterion));
    }
}
