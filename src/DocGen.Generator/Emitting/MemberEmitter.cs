using DocGen.Generator.Models;
using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

internal static class MemberEmitter
{
    /// <param name="members">The properties that fill cells.</param>
    /// <param name="names">The names that are inputs where they stand in an expression, in ordinal order.</param>
    /// <param name="settings">The project's settings.</param>
    public static SourceText Emit(EquatableArray<MemberModel> members, EquatableArray<string> names, Settings settings)
    {
        var known = new HashSet<string>(names, StringComparer.Ordinal);
        return CatalogFile.WriteEntries(settings, "Members", "MemberEntry", members, (writer, member) =>
        {
            writer.Line($"Id = {SourceWriter.Literal(member.Id)},");
            writer.Line($"Provenance = global::DocGen.Provenance.{(member.IsAuthored ? "Authored" : "Derived")},");
            if (member.Expression.Length > 0) writer.Line($"Expression = {SourceWriter.Literal(member.Expression)},");
            string[] inputs = [.. member.Identifiers.Where(known.Contains).Select(SourceWriter.Literal)];
            if (inputs.Length > 0) writer.Line($"Inputs = {SourceWriter.Array("string", inputs)},");
            if (TextEmitter.Comment(member.Remarks, settings) is { } remarks) writer.Line($"Remarks = {remarks},");
            EntityEmitter.WriteCitations(writer, member.Citations);
            if (member.IsNotApplicable) writer.Line("NotApplicable = true,");
            if (Days.Parse(member.CheckedOn) is { } day) writer.Line($"Checked = {Days.Literal(day)},");
        });
    }
}
