namespace DocGen.Site.Load;

/// <summary>What was loaded before, of which much may be as it was.</summary>
/// <param name="Content">The pages of prose by file, each of which counts as long as its file is as it was.</param>
internal sealed record EarlierLoad(IReadOnlyDictionary<string, ContentPage> Content)
{
    /// <summary>Nothing was.</summary>
    public static EarlierLoad None { get; } = new(new Dictionary<string, ContentPage>());

    /// <summary>All that was loaded, in this process; null where that is not known.</summary>
    public LoadedSite? Site { get; init; }

    /// <summary>The files that something has happened to since; null where that is not known.</summary>
    public IReadOnlySet<string>? Changed { get; init; }

    /// <summary>What was loaded, where nothing has happened since but to pages that are still there; else null.</summary>
    public LoadedSite? WherePagesAloneHaveChanged => Changed is not null && Changed.All(file => Content.ContainsKey(file) && File.Exists(file)) ? Site : null;
}
