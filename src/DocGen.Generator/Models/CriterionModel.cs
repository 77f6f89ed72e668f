namespace DocGen.Generator.Models;

/// <summary>A criterion.</summary>
/// <param name="Id">The documentation id.</param>
/// <param name="Interface">The type name of the interface that declares it: the comparison or collection, or one that it inherits.</param>
/// <param name="Property">The property's name.</param>
/// <param name="Names">The names by language.</param>
/// <param name="Kind">The name of a <c>CriterionKind</c>.</param>
/// <param name="ValueType">The name of the values' type, without nullability.</param>
/// <param name="Comment">The documentation comment.</param>
/// <param name="Unit">The unit; empty where there is none.</param>
/// <param name="Better">The value of the author's <c>Direction</c>; null where there is none.</param>
/// <param name="Citations">The sources of the criterion.</param>
internal sealed record CriterionModel(
    string Id,
    string Interface,
    string Property,
    EquatableArray<TranslationModel> Names,
    string Kind,
    string ValueType,
    CommentModel Comment,
    string Unit,
    int? Better,
    EquatableArray<CitationModel> Citations);
