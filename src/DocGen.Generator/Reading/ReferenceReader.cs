using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

internal static class ReferenceReader
{
    public static ReferenceModel? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (EntityReader.Read(context, EntityKind.Reference, cancellationToken) is not { } entity) return null;
        var attribute = context.Attributes[0];
        return new(entity, attribute.Text(0), attribute.Text(1), attribute.Number("Year") ?? 0, attribute.Text("Author"), attribute.Text("Language"), context.TargetSymbol.FindAttribute("RetrievedAttribute")?.Text(0) ?? "");
    }
}
