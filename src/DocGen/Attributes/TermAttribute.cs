using System.Runtime.CompilerServices;

namespace DocGen;

/// <summary>Declares a term: an entry of the glossary.</summary>
/// <param name="line">Filled in by the compiler.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TermAttribute([CallerLineNumber] int line = 0) : EntityAttribute(line);
