using DocGen.Generator.Models;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

internal static class RecordEmitter
{
    public static SourceText Emit(EquatableArray<RecordModel> records, Settings settings) =>
        CatalogFile.WriteEntities(settings, "Records", "RecordEntry", records, (writer, record) =>
        {
            EntityEmitter.Write(writer, record.Entity, settings);
            writer.Line($"CollectionType = {SourceWriter.TypeOf(record.Collection)},");
            if (record.About.Count > 0) writer.Line($"About = {SourceWriter.Types(record.About)},");
            CellEmitter.Write(writer, record.Entity.TypeName, record.Cells);
        });
}
