namespace DocGen.Generator.Models;

/// <summary>A property that fills a cell.</summary>
/// <param name="Id">The documentation id.</param>
/// <param name="IsAuthored">Whether the author wrote the value itself.</param>
/// <param name="Expression">The expression's source text, white space collapsed.</param>
/// <param name="Identifiers">All identifiers of a derived expression, each once; those that are documented things become its inputs.</param>
/// <param name="Remarks">The remarks of the documentation comment.</param>
/// <param name="Citations">The sources of the value.</param>
/// <param name="IsNotApplicable">Whether the author marked the cell so.</param>
/// <param name="CheckedOn">The day on which somebody looked at the value last, as it is written; empty where none is.</param>
internal sealed record MemberModel(
    string Id,
    bool IsAuthored,
    string Expression,
    EquatableArray<string> Identifiers,
    EquatableArray<CommentTextModel> Remarks,
    EquatableArray<CitationModel> Citations,
    bool IsNotApplicable,
    string CheckedOn);
