namespace DocGen;

/// <summary>Says of a cell whose value is <see langword="null"/> that the criterion does not apply, where <see langword="null"/> alone says that the value is not known.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotApplicableAttribute : Attribute;
