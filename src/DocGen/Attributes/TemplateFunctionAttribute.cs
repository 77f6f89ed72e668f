namespace DocGen;

/// <summary>Makes a public static method callable from templates under its own name in snake case.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TemplateFunctionAttribute : Attribute;
