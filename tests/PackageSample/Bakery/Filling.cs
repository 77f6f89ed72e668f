namespace Bakery;

/// <summary>What lies on the <see cref="Bread"/>.</summary>
[Layer, Name("en", "Filling")]
public class Filling;
