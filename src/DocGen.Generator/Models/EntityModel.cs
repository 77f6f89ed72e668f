namespace DocGen.Generator.Models;

/// <summary>What all documented things have in common.</summary>
/// <param name="TypeName">The type's name as C# writes it anywhere, such as <c>global::My.Hardware</c>.</param>
/// <param name="Id">The documentation id.</param>
/// <param name="Name">The name in the catalog: the type's simple name, a comparison's without the leading I.</param>
/// <param name="Slug">The last part of the address.</param>
/// <param name="Names">The names by language.</param>
/// <param name="Comment">The documentation comment.</param>
/// <param name="Order">The position that the author gave.</param>
/// <param name="Citations">The sources of the thing as a whole.</param>
/// <param name="File">The end of the path of the file that its attribute stands in, where the type has parts in several; else empty.</param>
internal sealed record EntityModel(
    string TypeName,
    string Id,
    string Name,
    string Slug,
    EquatableArray<TranslationModel> Names,
    CommentModel Comment,
    int Order,
    EquatableArray<CitationModel> Citations,
    string File);
