using DocGen.Generator.Models;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

internal static class CollectionEmitter
{
    public static SourceText Emit(EquatableArray<CollectionModel> collections, Settings settings) =>
        CatalogFile.WriteEntities(settings, "Collections", "CollectionEntry", collections, (writer, collection) =>
        {
            CriteriaEmitter.Write(writer, collection, settings);
            if (collection.Layout != 0) writer.Line(FormattableString.Invariant($"Layout = (global::DocGen.CollectionLayout){collection.Layout},"));
            if (collection.GroupBy.Length > 0) writer.Line($"GroupBy = {SourceWriter.Literal(collection.GroupBy)},");
        });
}
