namespace DocGen.Site.Plan;

/// <summary>Two subjects that readers weigh against each other.</summary>
/// <param name="First">The subject that says so.</param>
/// <param name="Second">The one that it names.</param>
public sealed record SubjectPair(SubjectEntry First, SubjectEntry Second)
{
    internal const string Folder = "pairs/";

    /// <summary>The path of their page below the language's folder.</summary>
    public string Path => $"{Folder}{First.Slug}-{Second.Slug}";

    /// <summary>The other one of the two.</summary>
    /// <param name="subject">One of them.</param>
    public SubjectEntry Other(SubjectEntry subject) => First == subject ? Second : First;
}
