using DocGen.Generator.Models;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

internal static class ComparisonEmitter
{
    public static SourceText Emit(EquatableArray<ComparisonModel> comparisons, Settings settings) =>
        CatalogFile.WriteEntities(settings, "Comparisons", "ComparisonEntry", comparisons, (writer, comparison) => CriteriaEmitter.Write(writer, comparison, settings));
}
