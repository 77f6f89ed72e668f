namespace Bakery;

/// <summary>What holds the rest.</summary>
[Layer, Name("en", "Bread")]
public class Bread;
