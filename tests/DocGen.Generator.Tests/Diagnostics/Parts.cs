namespace DocGen.Generator.Tests.Diagnostics;

/// <summary>Sound parts of models in English, for tests of what is wrong with one more.</summary>
internal static class Parts
{
    /// <summary>Layers <c>Ground</c>, <c>Middle</c> and <c>Top</c>, and terms <c>Left</c> and <c>Right</c>.</summary>
    public const string Layers = """

        /// <summary>G.</summary>
        [Layer, Name("en", "Ground")] public class Ground;
        /// <summary>M.</summary>
        [Layer, Name("en", "Middle")] public class Middle;
        /// <summary>T.</summary>
        [Layer, Name("en", "Top")] public class Top;
        /// <summary>L.</summary>
        [Term, Name("en", "Left")] public class Left;
        /// <summary>R.</summary>
        [Term, Name("en", "Right")] public class Right;

        """;

    /// <summary>A comparison <c>IComparison</c> with one criterion <c>IsFast</c>, which has a default.</summary>
    public const string Comparison = """

        /// <summary>C.</summary>
        [Comparison, Name("en", "Comparison")]
        public interface IComparison
        {
            [Name("en", "Fast")] bool IsFast => true;
        }

        """;

    /// <summary>What stands above a sound declaration of a subject.</summary>
    public const string Subject = """

        /// <summary>S.</summary>
        [Subject, Name("en", "Subject")]

        """;
}
