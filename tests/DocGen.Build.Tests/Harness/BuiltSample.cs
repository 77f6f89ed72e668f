namespace DocGen.Build.Tests.Harness;

/// <summary>The sample project after a good build.</summary>
public sealed class BuiltSample : IAsyncLifetime
{
    internal SampleProject Project { get; } = new();

    /// <summary>The site that the build made.</summary>
    public IReadOnlyDictionary<string, string> Site { get; private set; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        (await Project.BuildAsync()).AndSucceeds();
        Site = Project.ReadSite();
    }

    public Task DisposeAsync()
    {
        Project.Dispose();
        return Task.CompletedTask;
    }
}
