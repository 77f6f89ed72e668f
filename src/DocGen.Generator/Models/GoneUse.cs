using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Models;

/// <summary>A place in the author's code that names what a package has no more. It is found only where a package has another version than in the last good build.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The name's place in it.</param>
/// <param name="Lines">The same by line and column.</param>
/// <param name="Name">What is gone.</param>
/// <param name="Explanation">What became of it.</param>
/// <param name="IsRenamed">Whether it has another name now.</param>
internal sealed record GoneUse(string File, TextSpan Span, LinePositionSpan Lines, string Name, string Explanation, bool IsRenamed);
