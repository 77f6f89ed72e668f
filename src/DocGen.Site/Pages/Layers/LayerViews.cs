using DocGen.Shared;
using DocGen.Site.Pages.Collections;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Layers;

/// <summary>Makes the views of layers.</summary>
internal static class LayerViews
{
    public static LayerView Layer(PageScope scope, LayerEntry layer)
    {
        var language = scope.Plan.Languages[scope.Language];
        return new LayerView(
            layer.Name[scope.Language],
            KebabCase.From(scope.Plan.Colors.ColorOf(layer).ToString()),
            scope.Href(layer),
            RichTextRenderer.Render(scope, layer.Summary),
            RichTextRenderer.Render(scope, layer.Remarks),
            layer.Base is { } parent ? scope.Link(parent) : null,
            [.. language.Layers.Where(other => other.Base == layer).Select(scope.Link)],
            [.. language.Subjects.SelectMany(subject => Places(scope, subject.Subject, layer))],
            RecordViews.About(scope, layer),
            CellRenderer.Citations(scope, layer.Citations))
        {
            StandIn = StandIn.Name(scope, layer),
        };
    }

    private static IEnumerable<StackPlaceView> Places(PageScope scope, SubjectEntry subject, LayerEntry layer)
    {
        var stack = subject.Stack;
        for (var depth = 0; depth < stack.Layers.Count; depth++)
            if (IsKindOf(stack.Layers[depth], layer)) yield return new(scope.Link(subject), depth, "shared");
        foreach (var lane in stack.Lanes)
            for (var i = 0; i < lane.Layers.Count; i++)
                if (IsKindOf(lane.Layers[i], layer)) yield return new(scope.Link(subject), lane.BaseDepth + i, lane.Repeats ? "instance" : "beside");
    }

    private static bool IsKindOf(LayerEntry? layer, LayerEntry other) => layer is not null && (layer == other || IsKindOf(layer.Base, other));
}
