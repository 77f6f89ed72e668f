using DocGen.Generator.Models;

namespace DocGen.Generator.Emitting;

/// <summary>Writes the initializers that all entries have in common.</summary>
internal static class EntityEmitter
{
    public static void Write(SourceWriter writer, EntityModel entity, Settings settings) => Write(writer, entity, settings, entity.Name);

    /// <param name="writer">Where to write.</param>
    /// <param name="entity">The thing.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="fallback">Its name in languages in which the author gave none.</param>
    public static void Write(SourceWriter writer, EntityModel entity, Settings settings, string fallback)
    {
        writer.Line($"Type = {SourceWriter.TypeOf(entity.TypeName)},");
        writer.Line($"Id = {SourceWriter.Literal(entity.Id)},");
        writer.Line($"Slug = {SourceWriter.Literal(entity.Slug)},");
        writer.Line($"Name = {TextEmitter.Name(entity.Names, fallback, settings)},");
        WriteComment(writer, entity.Comment, settings);
        if (entity.Order != int.MaxValue) writer.Line(FormattableString.Invariant($"Order = {entity.Order},"));
        WriteCitations(writer, entity.Citations);
        if (entity.File.Length > 0) writer.Line($"File = {SourceWriter.Literal(entity.File)},");
    }

    public static void WriteComment(SourceWriter writer, CommentModel comment, Settings settings)
    {
        if (TextEmitter.Comment(comment.Summary, settings) is { } summary) writer.Line($"Summary = {summary},");
        if (TextEmitter.Comment(comment.Remarks, settings) is { } remarks) writer.Line($"Remarks = {remarks},");
    }

    public static void WriteCitations(SourceWriter writer, EquatableArray<CitationModel> citations)
    {
        if (citations.Count > 0) writer.Line($"Citations = {TextEmitter.Citations(citations)},");
    }
}
