using System.Reflection;

namespace DocGen;

/// <summary>A class that answers in the place of a subject of another assembly.</summary>
public sealed class OverrideEntry
{
    /// <summary>The class, which derives from the subject's.</summary>
    public required Type Type { get; init; }

    /// <summary>Makes an instance.</summary>
    public required Func<object> Create { get; init; }

    /// <summary>All answers of the subject, those included that stay as they are.</summary>
    public IReadOnlyList<CellEntry> Cells { get; init; } = [];

    /// <summary>The type of the subject.</summary>
    public Type Subject => Type.BaseType!;

    /// <summary>The line of the attribute in its source file, counted from 1; 0 where it is not known.</summary>
    public int Line => Type.GetCustomAttribute<OverridesAttribute>(inherit: false)?.Line ?? 0;
}
