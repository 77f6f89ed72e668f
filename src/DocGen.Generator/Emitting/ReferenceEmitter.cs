using DocGen.Generator.Models;
using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

internal static class ReferenceEmitter
{
    public static SourceText Emit(EquatableArray<ReferenceModel> references, Settings settings) =>
        CatalogFile.WriteEntities(settings, "References", "ReferenceEntry", references, (writer, reference) =>
        {
            EntityEmitter.Write(writer, reference.Entity, settings, reference.Title);
            writer.Line($"Title = {SourceWriter.Literal(reference.Title)},");
            writer.Line($"Address = {SourceWriter.Literal(reference.Address)},");
            if (reference.Year != 0) writer.Line(FormattableString.Invariant($"Year = {reference.Year},"));
            if (reference.Author.Length > 0) writer.Line($"Author = {SourceWriter.Literal(reference.Author)},");
            if (reference.Language.Length > 0) writer.Line($"Language = {SourceWriter.Literal(reference.Language)},");
            if (Days.Parse(reference.RetrievedOn) is { } day) writer.Line($"Retrieved = {Days.Literal(day)},");
        });
}
