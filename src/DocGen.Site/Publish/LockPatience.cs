namespace DocGen.Site.Publish;

/// <summary>How long a build waits for another one that publishes to the same folder.</summary>
/// <param name="Attempts">How often to try.</param>
/// <param name="Rest">How long to rest between two attempts.</param>
internal readonly record struct LockPatience(int Attempts, TimeSpan Rest)
{
    /// <summary>Half a minute: longer than a large site takes, short enough to notice that something hangs.</summary>
    public static LockPatience Default { get; } = new(300, TimeSpan.FromMilliseconds(100));
}
