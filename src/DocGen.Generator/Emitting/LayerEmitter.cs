using DocGen.Generator.Models;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

internal static class LayerEmitter
{
    public static SourceText Emit(EquatableArray<LayerModel> layers, Settings settings) =>
        CatalogFile.WriteEntities(settings, "Layers", "LayerEntry", layers, (writer, layer) =>
        {
            EntityEmitter.Write(writer, layer.Entity, settings);
            if (layer.Color != 0) writer.Line(FormattableString.Invariant($"Color = (global::DocGen.LayerColor){layer.Color},"));
        });
}
