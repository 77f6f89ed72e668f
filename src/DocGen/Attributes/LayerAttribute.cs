using System.Runtime.CompilerServices;

namespace DocGen;

/// <summary>Declares a layer: something that a stack is made of. It gets a page, a box in every diagram that holds it and a glossary entry.</summary>
/// <param name="line">Filled in by the compiler.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class LayerAttribute([CallerLineNumber] int line = 0) : EntityAttribute(line)
{
    /// <summary>A fixed colour. Without one, the layer has the colour of its family: the root of its class hierarchy.</summary>
    public LayerColor Color { get; set; } = LayerColor.Family;
}
