using System.Runtime.CompilerServices;

namespace DocGen;

/// <summary>
/// Says that a class answers in the place of the subject that it derives from, which is another assembly's: what it overrides is the site's own fact, all
/// else stays that assembly's. It has no page of its own; a comparison that it lists is one that the subject answers on this site.
/// </summary>
/// <param name="line">The line of the attribute; the compiler fills it in.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OverridesAttribute([CallerLineNumber] int line = 0) : Attribute
{
    /// <summary>The line of the attribute in its source file, counted from 1; 0 where the compiler did not give it.</summary>
    public int Line { get; } = line;
}
