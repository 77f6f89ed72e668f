namespace DocGen.Tool;

/// <summary>What the command tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>The site was published.</summary>
    public const int Success = 0;

    /// <summary>The author's input has errors; the previous site stays.</summary>
    public const int Problems = 1;

    /// <summary>The command line is not understood.</summary>
    public const int Usage = 2;
}
