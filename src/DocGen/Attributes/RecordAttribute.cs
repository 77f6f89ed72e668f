using System.Runtime.CompilerServices;

namespace DocGen;

/// <summary>
/// Declares a record: a fact that is no system of its own, such as one measurement, event or decision. It implements exactly one
/// <see cref="CollectionAttribute">collection</see>, on whose page it has its place.
/// </summary>
/// <param name="line">Filled in by the compiler.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RecordAttribute([CallerLineNumber] int line = 0) : EntityAttribute(line);
