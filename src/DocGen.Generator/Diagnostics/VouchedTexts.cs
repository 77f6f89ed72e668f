using DocGen.Generator.Models;
using DocGen.Generator.Reading;
using DocGen.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Diagnostics;

/// <summary>Finds the texts of a model that somebody vouched for. What nobody vouched for is not read.</summary>
/// <param name="locked">What somebody vouched for, by key.</param>
/// <param name="settings">What the project sets.</param>
/// <param name="compilation">What references of comments are resolved in.</param>
/// <param name="stop">Ends the work early.</param>
internal sealed class VouchedTexts(IReadOnlyDictionary<string, LockedUnit> locked, Settings settings, Compilation compilation, CancellationToken stop)
{
    /// <summary>Those that are said of a type and of its members.</summary>
    public IEnumerable<TranslationUnit<PlacedText>> Of(INamedTypeSymbol type) => All(type).OfType<TranslationUnit<PlacedText>>();

    private IEnumerable<TranslationUnit<PlacedText>?> All(INamedTypeSymbol type)
    {
        var id = type.GetDocumentationCommentId() ?? "";
        if (Entities.KindOf(type) is { } kind && Entities.FindFlaw(type, kind) is null)
        {
            // The title of a source is in its own language.
            if (kind != EntityKind.Reference) yield return Name(id, type, Entities.NameOf(type, kind));
            yield return Comment(id, type, "summary");
            yield return Comment(id, type, "remarks");
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            foreach (var member in type.GetMembers().OfType<IFieldSymbol>().Where(static member => member.IsConst))
            {
                var memberId = $"F:{id.Substring(2)}.{member.Name}";
                yield return Name(memberId, member, member.Name);
                yield return Comment(memberId, member, "summary");
            }

            yield break;
        }

        var asks = Entities.HasCriteria(type);
        foreach (var declared in type.GetMembers().OfType<IPropertySymbol>())
        {
            var property = declared.PartialImplementationPart ?? declared;
            var propertyId = MemberReader.IdOf(property);
            if (asks && Criteria.IsValid(property))
            {
                yield return Name(propertyId, property, property.Name);
                yield return Comment(propertyId, property, "summary");
            }

            yield return Comment(propertyId, property, "remarks");
            yield return Unit(propertyId, "value", () => Values(property));
        }
    }

    private TranslationUnit<PlacedText>? Name(string id, ISymbol symbol, string fallback) => Unit(id, "name", () =>
        from name in ShownTexts.Names(EntityReader.ReadNames(symbol), fallback, settings)
        let attribute = symbol.FindAttributes("NameAttribute").FirstOrDefault(attribute => attribute.Text(0) == name.Language)
        select (name.Language, new PlacedText(attribute is null ? Places.Of(symbol) : Places.Of(attribute), new("", MeaningHash.Of(name.Text)))));

    private TranslationUnit<PlacedText>? Comment(string id, ISymbol symbol, string what) => Unit(id, what, () =>
        from shown in ShownTexts.Comments(CommentReader.Read(symbol, what, new(symbol, compilation, semantics: null, stop)), static text => text.Text.Language, settings)
        let hash = MeaningHash.Of([.. shown.Text.Text.Runs.Select(static run => (run.Text, run.Target))])
        select (shown.Language, new PlacedText(shown.Text.Element.GetLocation(), new("", hash))));

    // A value that is computed is not translated. One that gives a language twice is none.
    private IEnumerable<(string, PlacedText)> Values(IPropertySymbol property)
    {
        var type = ValueTypes.Of(property);
        if (ValueTypes.KindOf(type) != "LocalizedText") return [];
        if (property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(stop) is not PropertyDeclarationSyntax declaration || Expressions.Of(declaration) is not { } value) return [];
        var parts = Expressions.IsAuthored(value, type) ? LocalizedParts.Of(value).ToList() : [];
        return parts.Select(static part => part.Language).Distinct().Count() < parts.Count
            ? []
            : parts.Where(part => settings.Languages.Contains(part.Language)).Select(static part => (part.Language, new PlacedText(part.Part.GetLocation(), new("", MeaningHash.Of(part.Text)))));
    }

    private TranslationUnit<PlacedText>? Unit(string id, string what, Func<IEnumerable<(string Language, PlacedText Text)>> texts)
    {
        if (!locked.TryGetValue(TranslationLock.KeyOf(id, what), out var vouched)) return null;
        var unit = new TranslationUnit<PlacedText>(vouched);
        foreach (var (language, text) in texts()) unit.Add(language, text);
        return unit;
    }
}

/// <summary>A text in a language.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Hash">What it says.</param>
internal sealed record PlacedText(Location Place, UnitHash Hash) : IHashedText;
