using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

internal static class LayerReader
{
    public static LayerModel? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        EntityReader.Read(context, EntityKind.Layer, cancellationToken) is { } entity
            ? new(entity, context.Attributes[0].Number("Color") ?? 0)
            : null;
}
