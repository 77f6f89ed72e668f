using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

/// <summary>Reads what all documented things have in common.</summary>
internal static class EntityReader
{
    /// <summary>The thing that an attribute declares; null where the declaration is not valid.</summary>
    public static EntityModel? Read(GeneratorAttributeSyntaxContext context, EntityKind kind, CancellationToken cancellationToken)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || !Entities.Is(type, kind)) return null;
        return new EntityModel(
            TypeNames.Of(type),
            type.GetDocumentationCommentId() ?? "",
            Entities.NameOf(type, kind),
            Slugs.Of(type, kind),
            ReadNames(type),
            CommentReader.Read(type, context.SemanticModel, cancellationToken),
            context.Attributes[0].Number("Order") ?? int.MaxValue,
            ReadCitations(type),
            ReadFile(type, context.Attributes[0].ApplicationSyntaxReference?.SyntaxTree));
    }

    /// <summary>As much of the end of a path as tells it from those of the type's other parts. A line would change with every edit; this does not.</summary>
    private static string ReadFile(INamedTypeSymbol type, SyntaxTree? tree)
    {
        if (type.DeclaringSyntaxReferences.Length == 1) return "";
        var own = NamesOf(tree);
        var others = type.DeclaringSyntaxReferences.Select(static part => part.SyntaxTree).Where(part => part != tree).Select(NamesOf).ToList();
        var count = 1;
        while (count < own.Count && others.Exists(other => other.Take(count).SequenceEqual(own.Take(count)))) count++;
        return others.Count == 0 ? "" : string.Join("/", own.Take(count).Reverse());

        // The last one first.
        static List<string> NamesOf(SyntaxTree? tree)
        {
            List<string> names = [.. (tree?.FilePath ?? "").Split('/', '\\')];
            names.Reverse();
            return names;
        }
    }

    public static EquatableArray<TranslationModel> ReadNames(ISymbol symbol) =>
        symbol.FindAttributes("NameAttribute").Select(static name => new TranslationModel(name.Text(0), name.Text(1))).ToEquatableArray();

    public static EquatableArray<CitationModel> ReadCitations(ISymbol symbol)
    {
        List<CitationModel> citations = [];
        foreach (var attribute in symbol.FindAttributes("CitesAttribute"))
        {
            if (attribute.TypeArgument() is { } reference && Entities.Is(reference, EntityKind.Reference))
                citations.Add(new(TypeNames.Of(reference), attribute.Text(0)));
        }

        return citations.ToEquatableArray();
    }
}
