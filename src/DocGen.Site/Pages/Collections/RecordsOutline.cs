namespace DocGen.Site.Pages.Collections;

/// <summary>What records that stand together show.</summary>
/// <param name="Collection">Their collection.</param>
/// <param name="Groups">The records by heading.</param>
internal sealed record RecordsOutline(CollectionEntry Collection, IReadOnlyList<RecordGroup> Groups);
