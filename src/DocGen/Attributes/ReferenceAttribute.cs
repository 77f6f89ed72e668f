using System.Runtime.CompilerServices;

namespace DocGen;

/// <summary>Declares a reference: a source that facts cite. It gets an entry in the bibliography.</summary>
/// <param name="title">The source's title, in its own language.</param>
/// <param name="address">The source's absolute http or https address.</param>
/// <param name="line">Filled in by the compiler.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ReferenceAttribute(string title, string address, [CallerLineNumber] int line = 0) : EntityAttribute(line)
{
    /// <summary>The source's title, in its own language.</summary>
    public string Title { get; } = title;

    /// <summary>The source's absolute http or https address.</summary>
    public string Address { get; } = address;

    /// <summary>The year of publication; 0 where it is not known.</summary>
    public int Year { get; set; }

    /// <summary>Who wrote or published it; empty where it is not given.</summary>
    public string Author { get; set; } = "";

    /// <summary>The language of the title as a tag, such as <c>en</c>, by which screen readers and browsers pronounce and set it; empty where it is not said.</summary>
    public string Language { get; set; } = "";
}
