namespace DocGen;

/// <summary>Says what a record is about. The page of that thing lists the record.</summary>
/// <typeparam name="T">A documented type: a subject, layer or term.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class AboutAttribute<T> : Attribute;
