namespace DocGen.Site.Render.Views;

/// <summary>Where a layer stands in a subject's stack.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Depth">The number of levels below it.</param>
/// <param name="Scope"><c>shared</c>, or <c>instance</c> where it exists once per instance, or <c>beside</c> where it stands in a column that does not repeat.</param>
public sealed record StackPlaceView(
    LinkView Subject,
    int Depth,
    string Scope);
