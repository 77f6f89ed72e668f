using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace DocGen.Site.Export.Catalog;

internal sealed class SubjectJson(CatalogSource source, SubjectEntry subject) : EntryJson<SubjectEntry>(source, subject)
{
    public SubjectJson() : this(null!, null!) { }

    [Id, Description("The subject that it is a kind of.")]
    public string? Base => Entry.Base?.Id;

    [Description("Whether it only groups its kinds: it has no cells of its own.")]
    public bool Category => Entry.IsCategory;

    public StackJson? Stack => Entry.Stack.IsEmpty ? null : new(Entry.Stack);

    [Id, MinLength(1), Description("The ids of the subjects that it is often weighed against.")]
    public IReadOnlyList<string>? Versus => Source.Known(Entry.Versus);

    [Description("Its answers to the criteria of comparisons.")]
    public IEnumerable<CellJson> Cells => Entry.Cells.Select(cell => new CellJson(Source, cell));
}

[Description("What the subject is made of.")]
internal sealed class StackJson(Stack stack)
{
    public StackJson() : this(null!) { }

    [Description("The layers that all instances share, from the bottom up.")]
    public IEnumerable<LevelJson> Layers => LevelJson.Of(stack.Layers, 0);

    [Id, Description("The layer that isolates one instance from the next.")]
    public string? Boundary => stack.Boundary?.Id;

    [Description("The columns that stand on the shared layers.")]
    public IEnumerable<LaneJson> Lanes => stack.Lanes.Select(lane => new LaneJson(lane));
}

internal sealed class LaneJson(Lane lane)
{
    public LaneJson() : this(null!) { }

    [Id, Description("The documented thing that names the column.")]
    public string Name => lane.Name.Id;

    [Description("Whether the column exists once per instance.")]
    public bool Repeats => lane.Repeats;

    [Description("Its layers, from the bottom up.")]
    public IEnumerable<LevelJson> Layers => LevelJson.Of(lane.Layers, lane.BaseDepth);
}

internal sealed class LevelJson(LayerEntry layer, int depth)
{
    public LevelJson() : this(null!, 0) { }

    [Id, Description("The id of a layer.")]
    public string Layer => layer.Id;

    [Range(0, int.MaxValue), Description("The number of levels below it.")]
    public int Depth => depth;

    public static IEnumerable<LevelJson> Of(IEnumerable<LayerEntry> layers, int lowest) => layers.Select((layer, index) => new LevelJson(layer, lowest + index));
}

internal sealed class LayerJson(CatalogSource source, LayerEntry layer) : EntryJson<LayerEntry>(source, layer)
{
    public LayerJson() : this(null!, null!) { }

    [Id, Description("The layer that it is a kind of.")]
    public string? Base => Entry.Base?.Id;

    [DeniedValues(LayerColor.Family), Description("Its colour in diagrams, by the name that the theme has for it.")]
    public LayerColor Color => Source.Plan.Colors.ColorOf(Entry);
}
