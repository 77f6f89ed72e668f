namespace DocGen.Site.Pages.Collections;

/// <summary>Records of a collection under one heading.</summary>
/// <param name="Id">The heading's anchor; empty where there is none.</param>
/// <param name="Title">The heading; empty where there is none.</param>
/// <param name="Summary">What is said below it; null for nothing.</param>
/// <param name="Records">The records in order.</param>
internal sealed record RecordGroup(string Id, string Title, RichText? Summary, IReadOnlyList<RecordEntry> Records);
