using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

internal static class TermReader
{
    public static TermModel? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        EntityReader.Read(context, EntityKind.Term, cancellationToken) is { } entity ? new(entity) : null;
}
