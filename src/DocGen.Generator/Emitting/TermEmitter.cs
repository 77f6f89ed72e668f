using DocGen.Generator.Models;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

internal static class TermEmitter
{
    public static SourceText Emit(EquatableArray<TermModel> terms, Settings settings) =>
        CatalogFile.WriteEntities(settings, "Terms", "TermEntry", terms, (writer, term) => EntityEmitter.Write(writer, term.Entity, settings));
}
