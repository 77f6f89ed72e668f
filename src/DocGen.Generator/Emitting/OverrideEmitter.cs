using DocGen.Generator.Models;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

internal static class OverrideEmitter
{
    public static SourceText Emit(EquatableArray<OverrideModel> overrides, Settings settings) =>
        CatalogFile.WriteEntries(settings, "Overrides", "OverrideEntry", overrides, (writer, answers) =>
        {
            writer.Line($"Type = {SourceWriter.TypeOf(answers.TypeName)},");
            CellEmitter.Write(writer, answers.TypeName, answers.Cells);
        });
}
