namespace DocGen.Browser.Tests;

/// <summary>A fact that the Nu checker finds out; skipped, and said to be, on a machine that cannot run it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NuFactAttribute : FactAttribute
{
    /// <summary>Looks for what runs the checker.</summary>
    public NuFactAttribute()
    {
        if (!NuChecker.IsAvailable) Skip = "The Nu checker needs Java and npm.";
    }
}
