using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Reading;

/// <summary>
/// What DocGen's attributes say of a property that fills a cell. As almost all of them are written, their syntax tells it; the compiler binds
/// attributes member by member, on every edit, and models have more cells than anything else.
/// </summary>
/// <param name="Citations">The references that it cites.</param>
/// <param name="IsNotApplicable">Whether the criterion does not apply.</param>
/// <param name="CheckedOn">The day on which somebody looked at the value last, as it is written; empty where none is.</param>
internal sealed record MemberAttributes(EquatableArray<CitationModel> Citations, bool IsNotApplicable, string CheckedOn)
{
    private const string Cites = nameof(Cites);
    private const string NotApplicable = nameof(NotApplicable);
    private const string Checked = nameof(Checked);

    private static readonly string[] s_names = [Cites, Cites + nameof(Attribute), NotApplicable, NotApplicable + nameof(Attribute), Checked, Checked + nameof(Attribute)];

    /// <summary>Reads the attributes of a property.</summary>
    public static MemberAttributes Read(IPropertySymbol property, CancellationToken cancellationToken) =>
        property.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(cancellationToken) is PropertyDeclarationSyntax declaration
            ? FromSyntax(declaration, property.ContainingType) ?? FromSymbol(property)
            : FromSymbol(property);

    private static MemberAttributes FromSymbol(IPropertySymbol property) =>
        new(EntityReader.ReadCitations(property), property.FindAttribute(NotApplicable + nameof(Attribute)) is not null, property.FindAttribute(Checked + nameof(Attribute))?.Text(0) ?? "");

    /// <summary>What is written; null where its meaning is not certain without binding.</summary>
    private static MemberAttributes? FromSyntax(PropertyDeclarationSyntax declaration, INamedTypeSymbol type)
    {
        var isNotApplicable = false;
        var day = "";
        List<CitationModel> citations = [];
        // The parts of a partial property share their attributes.
        if (declaration.Modifiers.Any(SyntaxKind.PartialKeyword)) return null;
        if (declaration.AttributeLists.Count > 0 && !KnowsNames(type, declaration.SyntaxTree)) return null;
        foreach (var attribute in declaration.AttributeLists.SelectMany(static list => list.Attributes))
        {
            if (attribute.Parent is AttributeListSyntax { Target: not null }) return null;
            switch (attribute.Name)
            {
                case IdentifierNameSyntax { Identifier.ValueText: NotApplicable } when attribute.ArgumentList is null:
                    isNotApplicable = true;
                    break;
                case IdentifierNameSyntax { Identifier.ValueText: Checked } when PlaceOf(attribute) is { } text:
                    day = text;
                    break;
                case GenericNameSyntax { Identifier.ValueText: Cites, TypeArgumentList.Arguments: [IdentifierNameSyntax { Identifier.ValueText: var name }] }
                    when PlaceOf(attribute) is { } place && FindNeighbour(name, type) is { } cited:
                    if (Entities.Is(cited, EntityKind.Reference)) citations.Add(new(TypeNames.Of(cited), place));
                    break;
                default:
                    return null;
            }
        }

        return new(citations.ToEquatableArray(), isNotApplicable, day);
    }

    // An attribute of DocGen that stands on the type by its simple name shows that the file knows such names; and nothing nearer has them too.
    private static bool KnowsNames(INamedTypeSymbol type, SyntaxTree tree)
    {
        if (type is not { ContainingType: null, Arity: 0 } || !type.GetAttributes().Any(attribute => IsSimple(attribute, tree))) return false;
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
            if (s_names.Any(name => !part.GetTypeMembers(name).IsEmpty)) return false;
        for (INamespaceSymbol? part = type.ContainingNamespace; part is not null; part = part.ContainingNamespace)
            if (s_names.Any(name => part.GetTypeMembers(name).Any(found => !AttributeReading.IsInDocGen(found)))) return false;
        return true;
    }

    private static bool IsSimple(AttributeData attribute, SyntaxTree tree) =>
        attribute.AttributeClass is { } found && AttributeReading.IsInDocGen(found)
        && attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == tree
        && reference.GetSyntax() is AttributeSyntax { Name: SimpleNameSyntax };

    // The text of an attribute's one argument; empty without one, null where it is no plain text.
    private static string? PlaceOf(AttributeSyntax attribute) => attribute.ArgumentList?.Arguments switch
    {
        null or [] => "",
        [{ NameEquals: null, NameColon: null, Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: var text } }] => text,
        _ => null,
    };

    // A type of the type's own namespace, unless a nested one is nearer.
    private static INamedTypeSymbol? FindNeighbour(string name, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
            if (!part.GetTypeMembers(name).IsEmpty) return null;
        return type.ContainingNamespace.GetTypeMembers(name) is [{ Arity: 0 } found] ? found : null;
    }
}
