using System.Text.RegularExpressions;
using DocGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DocGen.Site.Tests.Plan;

/// <summary>An editor, which reads the words of the model from its syntax, comes to the hashes that the tool takes from the compiled catalog.</summary>
public sealed class EditorHashTests
{
    private const string Model = """"
        using Text = DocGen.LocalizedText;

        namespace Rich.Model
        {
            public static class Words { public const string Roof = "Dach"; }

            /// <summary>Ohne Sprache, also in der ersten.</summary>
            /// <summary xml:lang="ko">분해된 한글 가각.</summary>
            /// <remarks xml:lang="de">Siehe <see cref="Roof"/>, <see cref="Roof">das Dach</see>, <see cref="Nested.Inner"/>, <see cref="IShape.Height"/>, <see cref="House.Height"/>,
            /// <see cref="Colour.Red"/> und <see cref="Colour.None"/>; <seealso cref="System.Uri"/>, <see cref="System.Uri">Adressen</see>, <see cref="List{T}"/>, <see cref="List{T}.Add(T)"/>,
            /// <see cref="Dictionary{TKey, TValue}"/>, <see cref="string"/>, <see cref="string.Concat(object, object)"/>, <see cref="T:Rich.Model.Roof"/>, <see cref="T:No.Such"/>,
            /// <see href="https://example.org/?a=1&amp;b=2">ein Link</see>, <see href="https://example.org/"/>, <a href="https://example.org/x">noch einer</a>,
            /// <see langword="null"/>, <c>a &lt; b</c>, <paramref name="x"/>, <typeparamref name="T"/>, <![CDATA[<roh> & so]]> &#x2014; <b>fett</b>.</remarks>
            /// <remarks xml:lang="ko">
            ///   첫 문단.
            ///   <para>둘째 <c>코드</c> 문단.</para>
            ///   <list type="bullet">
            ///     <item>하나</item>
            ///     <item><term>용어</term><description>설명</description></item>
            ///   </list>
            ///   <list type="number"><listheader>머리</listheader><item><description>둘</description></item></list>
            ///   <code>
            ///     var a = 1;
            ///       var b = 2;
            ///   </code>
            ///   <br/>끝.
            /// </remarks>
            [Layer, Name("de", "Boden\u0020unten"), Name("ko", @"땅 ""아래""")]
            public sealed class Ground;

            /// <summary xml:lang="de">Ein <see cref="Ground"/>.</summary>
            /// <summary xml:lang="ko"><see cref="Rich.Model.Ground"/> 위.</summary>
            [Layer, Name("de", Words.Roof), Name("ko", "지붕")]
            public partial class Roof;

            /// <remarks xml:lang="de">Im zweiten Teil.</remarks>
            /// <remarks xml:lang="ko">둘째 부분에서.</remarks>
            public partial class Roof;

            public static class Nested
            {
                /// <summary xml:lang="de">Innen, auf <see cref="Ground"/>.</summary>
                /// <summary xml:lang="ko">안쪽.</summary>
                [Term, Name("de", "Innen"), Name("ko", "안")]
                public sealed class Inner;
            }

            /// <summary xml:lang="de">Ein Buch.</summary>
            /// <summary xml:lang="ko">책.</summary>
            [Reference("Buch", "https://example.org/", Language = "de")]
            public sealed class Book;

            public enum Colour
            {
                [Name("de", "Keine"), Name("ko", "없음")] None,

                /// <summary xml:lang="de">Wie <see cref="None"/>, nur rot.</summary>
                /// <summary xml:lang="ko"><see cref="Colour.None"/>과 달리 붉다.</summary>
                [Name("de", "Rot"), Name("ko", "빨강")] Red = 4,
            }

            /// <summary xml:lang="de">Formen.</summary>
            /// <summary xml:lang="ko">모양.</summary>
            [Comparison, Name("de", "Form"), Name("ko", "모양")]
            public interface IShape
            {
                /// <summary xml:lang="de">Vom <see cref="Ground"/> an, siehe <see cref="Colour"/>.</summary>
                /// <summary xml:lang="ko">땅에서부터.</summary>
                /// <remarks xml:lang="de">Ohne Spitze.</remarks>
                /// <remarks xml:lang="ko">꼭대기 없이.</remarks>
                [Name("de", "Höhe"), Name("ko", "높이"), Unit("m")] double? Height { get; }

                [Name("de", "Farbe"), Name("ko", "색")] Colour Colour { get; }

                /// <remarks xml:lang="de">Wo nichts steht.</remarks>
                /// <remarks xml:lang="ko">없으면.</remarks>
                [Name("de", "Stoff"), Name("ko", "재료")] LocalizedText? Matter => new(("de", "Stein"), ("ko", "돌"));

                [Name("de", "Last"), Name("ko", "짐")] LocalizedText? Load => null;
            }

            [Comparison, Name("de", "Haus"), Name("ko", "집")]
            public interface IHouse : IShape
            {
                [Name("de", "Räume"), Name("ko", "방")] int? Rooms { get; }

                /// <remarks xml:lang="de">Immer Holz.</remarks>
                /// <remarks xml:lang="ko">언제나 나무.</remarks>
                LocalizedText? IShape.Load => new(("de", "Holz"), ("ko", "나무"));
            }

            public abstract class Building
            {
                /// <remarks xml:lang="de">Im Mittel, <see cref="IShape.Height"/>.</remarks>
                /// <remarks xml:lang="ko">평균.</remarks>
                public virtual double? Height => 3;

                public Colour Colour => Colour.Red;
            }

            /// <summary xml:lang="de">Mit <see cref="Height"/>.</summary>
            /// <summary xml:lang="ko">집.</summary>
            [Subject, Name("de", "Haus"), Name("ko", "집"), Stack(typeof(Ground), typeof(Roof))]
            public class House : Building, IHouse
            {
                /// <remarks xml:lang="de">Mit <see cref="Roof">Dach</see>.</remarks>
                /// <remarks xml:lang="ko">지붕까지.</remarks>
                public int? Rooms => 4;

                public LocalizedText? Matter { get; } = new LocalizedText([("de", """Ein "Stein" """), (("ko"), "벽돌"!)]);
            }

            [Subject, Name("de", "Hütte"), Name("ko", "오두막")]
            public sealed class Hut : House, IShape
            {
                /// <remarks xml:lang="de">Niedrig.</remarks>
                /// <remarks xml:lang="ko">낮다.</remarks>
                public override double? Height => 2;

                /// <remarks xml:lang="de">Ausdrücklich.</remarks>
                /// <remarks xml:lang="ko">명시적으로.</remarks>
                LocalizedText? IShape.Matter { get { return new Text(("de", "Lehm"), ("ko", "흙")); } }
            }

            [Collection, Name("de", "Jahre"), Name("ko", "연표")]
            public interface IEvent
            {
                [Name("de", "Tag"), Name("ko", "날")] PartialDate Date { get; }
                [Name("de", "Ort"), Name("ko", "곳")] LocalizedText Place { get; }
            }

            /// <summary xml:lang="de">Fertig.</summary>
            /// <summary xml:lang="ko">완공.</summary>
            [Record, Name("de", "Bau"), Name("ko", "건축")]
            public sealed class Built : IEvent
            {
                /// <remarks xml:lang="de">Etwa.</remarks>
                /// <remarks xml:lang="ko">대략.</remarks>
                public PartialDate Date => new PartialDate(2003, 10);

                public LocalizedText Place => new(new (string, string)[] { ("de", "Bonn"), ("ko", "본") });
            }

            /// <remarks xml:lang="de">Berechnet: der Wert ist kein Text, den jemand übersetzt.</remarks>
            /// <remarks xml:lang="ko">계산한 값.</remarks>
            [Record, Name("de", "Umbau"), Name("ko", "개축")]
            public sealed class Rebuilt : IEvent
            {
                public PartialDate Date => new PartialDate(2004);

                public LocalizedText Place => new(("de", Words.Roof + "!"), ("ko", "지붕"));
            }
        }
        """";

    [Fact]
    public void Of_a_model_that_has_one_of_everything()
    {
        var model = CompiledModel.Compile("Rich", [("Rich.cs", Model)]);
        var texts = AssertSame(model, ["de", "ko"]);
        // It is what it says: names, comments, values, members of enumerations, inherited and explicit answers.
        Assert.Contains("F:Rich.Model.Colour.Red/summary", texts);
        Assert.Contains("P:Rich.Model.Building.Height/remarks", texts);
        Assert.Contains("P:Rich.Model.Hut.Rich#Model#IShape#Matter/value", texts);
        Assert.Contains("P:Rich.Model.IHouse.Rich#Model#IShape#Load/value", texts);
        Assert.Contains("P:Rich.Model.IShape.Matter/remarks", texts);
        Assert.Contains("T:Rich.Model.Nested.Inner/name", texts);
        Assert.DoesNotContain("P:Rich.Model.Rebuilt.Place/value", texts);
    }

    [Fact]
    public void Of_the_first_site() => Assert.InRange(AssertSame(CompiledModel.Compile("Virtualization", Sources("src/Virtualization")), ["ko", "en"]).Count, 2_500, int.MaxValue);

    [Theory]
    [InlineData("SmallModel", "de", "ja")]
    [InlineData("LighthouseModel", "ko", "en")]
    public void Of_the_models_of_the_tests(string name, params string[] languages) => Assert.NotEmpty(AssertSame(CompiledModel.Compile(name, Sources("tests/TestModels/" + name)), languages));

    // The tool vouches. Then an editor is told that the first language was something else: it tells of every text, with the line that the tool wrote.
    private static IReadOnlyList<string> AssertSame(Compilation model, string[] languages)
    {
        var compilation = CompiledModel.WithCatalog(model, string.Join(',', languages));
        using var site = new SiteProject { Languages = languages };
        site.Model = CompiledModel.Write(site.Folder, compilation);
        var file = Path.Combine(site.Accepted().Folder, "content/translations.lock");
        Assert.Empty(EditorAnalysis.Run(compilation, File.ReadAllText(file), string.Join(',', languages)));

        string[] lines = [.. File.ReadAllLines(file).Where(line => languages.All(language => line.Contains($" {language}=", StringComparison.Ordinal)))];
        var other = string.Join('\n', lines.Select(line => Regex.Replace(line, $" {languages[0]}=\\w+", $" {languages[0]}=0123456789abcdef")));
        var told = EditorAnalysis.Run(compilation, other, string.Join(',', languages)).Select(diagnostic => diagnostic.Properties[StaleTextAnalyzer.Line]!);
        Assert.Equal(lines, told.Order(StringComparer.Ordinal));
        return [.. lines.Select(line => line.Split(' ')[0])];
    }

    private static IEnumerable<(string, string)> Sources(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Path.Combine(RepositoryFolder.Path, folder), file)
        where path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
        select (file, File.ReadAllText(file));
}
