using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

internal static class ComparisonReader
{
    public static ComparisonReading? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (EntityReader.Read(context, EntityKind.Comparison, cancellationToken) is not { } entity) return null;
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var criteria = Criteria.Of(type);
        return new(
            new ComparisonModel(entity, criteria.Select(criterion => ReadCriterion(criterion, context.SemanticModel, cancellationToken)).ToEquatableArray()),
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
