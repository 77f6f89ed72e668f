using DocGen.Generator.Models;

namespace DocGen.Generator.Reading;

/// <summary>Collects the simple names that are documented things or criteria, of this assembly or used from another one.</summary>
internal static class DocumentedNames
{
    public static EquatableArray<string> Of(
        EquatableArray<LayerModel> layers,
        EquatableArray<ReferenceModel> references,
        EquatableArray<TermModel> terms,
        EquatableArray<SubjectModel> subjects,
        EquatableArray<ComparisonModel> comparisons,
        EquatableArray<CollectionModel> collections,
        EquatableArray<RecordModel> records)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        names.UnionWith(EntitiesOf(layers).Concat(EntitiesOf(references)).Concat(EntitiesOf(terms)).Concat(EntitiesOf(subjects)).Concat(EntitiesOf(comparisons)).Concat(EntitiesOf(collections)).Concat(EntitiesOf(records))
            .Select(static entity => TypeNames.SimpleNameOf(entity.TypeName)));
        names.UnionWith(comparisons.SelectMany(static comparison => comparison.Criteria).Select(static criterion => criterion.Property));
        names.UnionWith(collections.SelectMany(static collection => collection.Criteria).Select(static criterion => criterion.Property));
        names.UnionWith(subjects.SelectMany(static subject => subject.Cells).Select(static cell => cell.Property));
        names.UnionWith(subjects.SelectMany(static subject => subject.Stack is { } stack ? TypesOf(stack) : []).Select(TypeNames.SimpleNameOf));
        return names.ToEquatableArray();
    }

    private static IEnumerable<EntityModel> EntitiesOf<T>(EquatableArray<T> models) where T : IEntityModel, IEquatable<T> =>
        models.Select(static model => model.Entity);

    private static IEnumerable<string> TypesOf(StackModel stack) =>
        stack.Layers.Concat(stack.Lanes.SelectMany(static lane => lane.Layers.Append(lane.Name)));
}
