using System.Runtime.CompilerServices;

namespace DocGen;

/// <summary>
/// Declares a subject: a system that is described or compared. An <see langword="abstract"/> subject is a category: it has a page
/// and a place in the classification, but no column in a comparison.
/// </summary>
/// <param name="line">Filled in by the compiler.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SubjectAttribute([CallerLineNumber] int line = 0) : EntityAttribute(line);
