using DocGen.Generator.Models;
using DocGen.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Reading;

/// <summary>Reads the texts of documentation comments.</summary>
internal static class CommentReader
{
    public static CommentModel Read(ISymbol symbol, SemanticModel semantics, CancellationToken cancellationToken) =>
        new(ReadTexts(symbol, "summary", semantics, cancellationToken), ReadTexts(symbol, "remarks", semantics, cancellationToken));

    public static EquatableArray<CommentTextModel> ReadTexts(ISymbol symbol, string name, SemanticModel semantics, CancellationToken cancellationToken) =>
        Read(symbol, name, new(symbol, semantics.Compilation, semantics, cancellationToken)).Select(static text => text.Text).ToEquatableArray();

    /// <summary>Those that say something, each with its element.</summary>
    /// <param name="symbol">What they are said of.</param>
    /// <param name="name">The name of the elements.</param>
    /// <param name="references">Finds what they refer to.</param>
    public static IEnumerable<(CommentTextModel Text, XmlElementSyntax Element)> Read(ISymbol symbol, string name, CommentReferences references) =>
        DocumentationComments.Find(symbol, name, references.Stop)
            .Select(element => (Text: new CommentTextModel(DocumentationComments.LanguageOf(element) ?? "", CommentElement.Read(element, references).ToEquatableArray()), element))
            .Where(static text => text.Text.Runs.Count > 0);
}
