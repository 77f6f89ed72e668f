using System.Runtime.CompilerServices;

namespace DocGen;

/// <summary>Declares a comparison: an interface whose get-only properties are the criteria. Subjects that implement it are its columns.</summary>
/// <param name="line">Filled in by the compiler.</param>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class ComparisonAttribute([CallerLineNumber] int line = 0) : EntityAttribute(line);
