using DocGen.Generator.Models;
using DocGen.Generator.Reading;

namespace DocGen.Generator.Emitting;

/// <summary>Writes the criteria of comparisons and collections.</summary>
internal static class CriteriaEmitter
{
    public static void Write(SourceWriter writer, ICriteriaModel model, Settings settings)
    {
        EntityEmitter.Write(writer, model.Entity, settings);
        writer.Open("Criteria = new global::DocGen.CriterionEntry[]");
        foreach (var criterion in model.Criteria)
        {
            writer.Open("new global::DocGen.CriterionEntry");
            Write(writer, criterion, settings);
            writer.Close(",");
        }

        writer.Close(",");
    }

    private static void Write(SourceWriter writer, CriterionModel criterion, Settings settings)
    {
        writer.Line($"Id = {SourceWriter.Literal(criterion.Id)},");
        writer.Line($"PropertyName = {SourceWriter.Literal(criterion.Property)},");
        writer.Line($"Name = {TextEmitter.Name(criterion.Names, criterion.Property, settings)},");
        writer.Line($"Kind = global::DocGen.CriterionKind.{criterion.Kind},");
        writer.Line($"ValueType = {SourceWriter.TypeOf(criterion.ValueType)},");
        writer.Line($"Read = static owner => (({criterion.Interface})owner).{TypeNames.Escape(criterion.Property)},");
        EntityEmitter.WriteComment(writer, criterion.Comment, settings);
        if (criterion.Unit.Length > 0) writer.Line($"Unit = {SourceWriter.Literal(criterion.Unit)},");
        if (criterion.Better is { } better) writer.Line(FormattableString.Invariant($"Better = (global::DocGen.Direction){better},"));
        EntityEmitter.WriteCitations(writer, criterion.Citations);
    }
}
