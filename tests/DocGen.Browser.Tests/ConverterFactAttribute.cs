namespace DocGen.Browser.Tests;

/// <summary>A fact that a program outside finds out; skipped, and said to be, on a machine that neither has it nor can install it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConverterFactAttribute : FactAttribute
{
    /// <summary>Looks for the program.</summary>
    /// <param name="name">Its name among the converters.</param>
    public ConverterFactAttribute(string name)
    {
        var converter = (DrawingConverter)typeof(DrawingConverter).GetField(name)!.GetValue(null)!;
        if (!converter.IsAvailable) Skip = converter.Absence;
    }
}
