namespace DocGen;

/// <summary>
/// Says that readers weigh a subject against another one. The two get a page that puts them side by side: their stacks, what differs in
/// structure, and the criteria that they answer differently.
/// </summary>
/// <typeparam name="T">Another subject that has a stack.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class VersusAttribute<T> : Attribute;
