using System.Text;

namespace DocGen.Generator.Tests.Harness;

/// <summary>A model of 1,000 annotated types, one in a file as authors keep them, with texts in two languages, stacks, cells and citations.</summary>
internal static class LargeModel
{
    private const int Layers = 250;
    private const int Terms = 100;
    private const int References = 150;
    public const int Comparisons = 20;
    public const int Criteria = 5;
    public const int Subjects = 480;

    /// <summary>How many types the model has.</summary>
    public const int Types = Layers + Terms + References + Comparisons + Subjects;

    /// <summary>The files; the last one holds no annotated type.</summary>
    public static string[] Files() =>
    [
        .. Enumerable.Range(0, Layers).Select(Layer),
        .. Enumerable.Range(0, Terms).Select(Term),
        .. Enumerable.Range(0, References).Select(Reference),
        .. Enumerable.Range(0, Comparisons).Select(Comparison),
        .. Enumerable.Range(0, Subjects).Select(index => Subject(index, index)),
        Unrelated(0),
    ];

    /// <summary>The last file with another body of its method.</summary>
    public static string Unrelated(int value) => $"namespace Large;\n\npublic static class Unrelated\n{{\n    public static int Value() => {value};\n}}\n";

    /// <summary>The file of the last subject with another value in a cell.</summary>
    public static string LastSubject(int value) => Subject(Subjects - 1, value);

    private static string Layer(int index) => File(index % 5 == 0 ? "class" : "sealed class", $"Layer{index}", index % 5 == 0 || index < 5 ? "" : $" : Layer{index / 5 * 5}",
        "Layer, Name(\"ko\", \"층 {0}\"), Name(\"en\", \"Layer {0}\")", index, index == 0 ? null : $"Layer{index - 1}");

    private static string Term(int index) => File("sealed class", $"Term{index}", "", "Term, Name(\"ko\", \"용어 {0}\"), Name(\"en\", \"Term {0}\")", index, $"Layer{index}");

    private static string Reference(int index) =>
        $"namespace Large;\n\n[DocGen.Reference(\"Title {index}\", \"https://example.org/{index}\", Year = {2000 + (index % 25)}, Author = \"Author {index}\")]\npublic sealed class Reference{index};\n";

    private static string Comparison(int index)
    {
        var criteria = string.Concat(Enumerable.Range(0, Criteria).Select(criterion => $$"""

                /// <summary xml:lang="ko">질문 {{criterion}}.</summary>
                /// <summary xml:lang="en">Question {{criterion}}.</summary>
                [Name("ko", "기준 {{criterion}}"), Name("en", "Criterion {{criterion}}")]
                int? Criterion{{criterion}} { get; }

            """));
        return $$"""
            using DocGen;
            namespace Large;

            /// <summary xml:lang="ko">비교 {{index}}.</summary>
            /// <summary xml:lang="en">Comparison {{index}}.</summary>
            [Comparison(Order = {{index}}), Name("ko", "비교 {{index}}"), Name("en", "Comparison {{index}}")]
            public interface IComparison{{index}}
            {
            {{criteria}}
            }
            """;
    }

    private static string Subject(int index, int value)
    {
        var cells = string.Concat(Enumerable.Range(0, Criteria).Select(criterion => $$"""

                /// <remarks xml:lang="ko">조건 {{criterion}}.</remarks>
                /// <remarks xml:lang="en">Condition {{criterion}}.</remarks>
                [Cites<Reference{{(index + criterion) % References}}>("p. {{criterion}}")]
                public int? Criterion{{criterion}} => {{(criterion == 1 ? "Catalog.StackOf(this).Layers.Count" : value + criterion)}};

            """));
        return $$"""
            using DocGen;
            namespace Large;

            /// <summary xml:lang="ko"><see cref="Layer{{index % Layers}}"/>을(를) 쓰는 것.</summary>
            /// <summary xml:lang="en">It uses <see cref="Layer{{index % Layers}}"/>.</summary>
            [Subject(Order = {{index}}), Name("ko", "주제 {{index}}"), Name("en", "Subject {{index}}")]
            [Stack(typeof(Layer{{index % Layers}}), typeof(Layer{{(index + 1) % Layers}}), Boundary = typeof(Layer{{(index + 1) % Layers}}))]
            [Lane<Term{{index % Terms}}>(typeof(Layer{{(index + 2) % Layers}}), typeof(Layer{{(index + 3) % Layers}}), Repeats = true)]
            public sealed class Subject{{index}} : IComparison{{index % Comparisons}}
            {
            {{cells}}
            }
            """;
    }

    private static string File(string kind, string name, string bases, string attributes, int index, string? mentioned)
    {
        var text = new StringBuilder("using DocGen;\nnamespace Large;\n\n");
        foreach (var language in (string[])["ko", "en"])
            text.Append($"/// <summary xml:lang=\"{language}\">What {index} is{(mentioned is null ? "" : $", beside <see cref=\"{mentioned}\"/>")}.</summary>\n");
        return text.Append($"[{attributes.Replace("{0}", index.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)}]\npublic {kind} {name}{bases};\n").ToString();
    }
}
