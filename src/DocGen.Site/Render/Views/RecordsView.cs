namespace DocGen.Site.Render.Views;

/// <summary>The records of one collection that are about a thing.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Layout"><c>list</c>, <c>table</c>, <c>timeline</c> or <c>choice</c>.</param>
/// <param name="Records">The records in order.</param>
public sealed record RecordsView(
    LinkView Collection,
    string Layout,
    IReadOnlyList<RecordView> Records);
