using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

internal static class OverrideReader
{
    public const string Attribute = "OverridesAttribute";

    // What a documented thing says of itself, and a class that only answers has no use for.
    private static readonly string[] s_useless = ["Name", "Slug", "Alias", "Cites", "Stack", "Lane", "Versus", "About"];

    public static OverrideReading? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || FindFlaw(type) is not null) return null;
        var (cells, members) = CellReader.Read(type, EntityKind.Subject, isCreatable: true, context.SemanticModel, cancellationToken);
        return new(new(TypeNames.Of(type), type.GetDocumentationCommentId() ?? "", cells), members);
    }

    /// <summary>What keeps a class from answering in another's place, as the end of a sentence; null where nothing does.</summary>
    public static string? FindFlaw(INamedTypeSymbol type)
    {
        if (Entities.FindFlaw(type, EntityKind.Subject) is { } flaw) return flaw;
        if (Entities.KindOf(type) is { } kind) return $"is itself a {kind.ToString().ToLowerInvariant()}";
        if (type.IsAbstract) return "is abstract";
        if (type.BaseType is not { } subject || !Entities.Is(subject, EntityKind.Subject)) return "derives from no subject";
        if (SymbolEqualityComparer.Default.Equals(subject.ContainingAssembly, type.ContainingAssembly)) return $"derives from '{subject.Name}' of the same project, where the fact itself can be changed";
        if (subject.IsAbstract) return $"derives from the category '{subject.Name}', which answers nothing";
        if (type.GetAttributes().FirstOrDefault(attribute => s_useless.Any(name => attribute.Is(name + nameof(Attribute)))) is { } useless)
            return $"carries [{useless.AttributeClass!.Name.Substring(0, useless.AttributeClass.Name.Length - nameof(Attribute).Length)}], which it has no use for";
        return Constructors.CanCreate(type) ? null : "has no constructor that the catalog can call";
    }
}
