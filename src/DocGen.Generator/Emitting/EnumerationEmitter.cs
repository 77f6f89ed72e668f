using DocGen.Generator.Models;
using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

internal static class EnumerationEmitter
{
    public static SourceText Emit(EquatableArray<EnumerationModel> enumerations, Settings settings) =>
        CatalogFile.WriteEntries(settings, "Enumerations", "EnumerationEntry", enumerations, (writer, enumeration) =>
        {
            writer.Line($"Type = {SourceWriter.TypeOf(enumeration.TypeName)},");
            writer.Open("Members = new global::DocGen.EnumerationMemberEntry[]");
            foreach (var member in enumeration.Members)
            {
                writer.Open("new global::DocGen.EnumerationMemberEntry");
                writer.Line($"Value = {enumeration.TypeName}.{TypeNames.Escape(member.Name)},");
                writer.Line($"Name = {TextEmitter.Name(member.Names, member.Name, settings)},");
                if (TextEmitter.Comment(member.Summary, settings) is { } summary) writer.Line($"Summary = {summary},");
                writer.Close(",");
            }

            writer.Close(",");
        });
}
