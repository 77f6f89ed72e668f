using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

internal static class ComparisonReader
{
    public static CriteriaReading<ComparisonModel>? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        EntityReader.Read(context, EntityKind.Comparison, cancellationToken) is { } entity
            ? CriteriaReader.Read(context, criteria => new ComparisonModel(entity, criteria), cancellationToken)
            : null;
}
