using System.Xml.Linq;
using AngleSharp.Dom;

namespace DocGen.Site.Tests.Facts;

/// <summary>What changed in the facts is told from what releases kept of them.</summary>
public sealed class ChangesTests
{
    private const string Common = """
        [Reference("Schiffbau", "https://example.org/schiffbau", Language = "de")] public class Shipbuilding;
        public enum Drive { [Name("de", "Segel"), Name("ja", "帆")] Sail, [Name("de", "Dampf"), Name("ja", "蒸気")] Steam, [Name("de", "Diesel"), Name("ja", "ディーゼル")] Diesel }
        """;

    private const string First = Common + """
        [Reference("Altes Register", "https://example.org/register", Language = "de")] public class Register;
        /// <summary xml:lang="de">S.</summary><summary xml:lang="ja">S。</summary>
        [Comparison, Name("de", "Schiffe"), Name("ja", "船")] public interface IShips
        {
            [Name("de", "Länge"), Name("ja", "長さ"), Unit("m")] int? Length { get; }
            [Name("de", "Antrieb"), Name("ja", "動力")] Drive Drive { get; }
            [Name("de", "Fahrzeit"), Name("ja", "所要時間")] TimeSpan? Time { get; }
            [Name("de", "Rumpf"), Name("ja", "船体")] LocalizedText? Hull { get; }
            [Name("de", "Hochsee"), Name("ja", "外洋")] bool HighSea { get; }
            [Name("de", "Masten"), Name("ja", "マスト")] int Masts { get; }
        }
        /// <summary xml:lang="de">F.</summary><summary xml:lang="ja">F。</summary>
        [Subject, Name("de", "Fähre"), Name("ja", "フェリー")] public class Ferry : IShips
        {
            [Cites<Register>("S. 3")] public int? Length => 90;
            public Drive Drive => Drive.Steam;
            public TimeSpan? Time => null;
            public LocalizedText? Hull => new(("de", "Stahl"), ("ja", "鋼"));
            public bool HighSea => false;
            public int Masts => 2;
        }
        /// <summary xml:lang="de">B.</summary><summary xml:lang="ja">B。</summary>
        [Subject, Name("de", "Boot"), Name("ja", "ボート")] public class Boat : IShips
        {
            public int? Length => 5;
            public Drive Drive => Drive.Sail;
            public TimeSpan? Time => TimeSpan.FromHours(2);
            public LocalizedText? Hull => new(("de", "Holz"), ("ja", "木"));
            public bool HighSea => false;
            public int Masts => 1;
        }
        """;

    private const string Second = Common + """
        /// <summary xml:lang="de">S.</summary><summary xml:lang="ja">S。</summary>
        [Comparison, Name("de", "Schiffe"), Name("ja", "船")] public interface IShips
        {
            [Name("de", "Länge"), Name("ja", "長さ"), Unit("m")] int? Length { get; }
            [Name("de", "Antrieb"), Name("ja", "動力")] Drive Drive { get; }
            [Name("de", "Fahrzeit"), Name("ja", "所要時間")] TimeSpan? Time { get; }
            [Name("de", "Rumpf"), Name("ja", "船体")] LocalizedText? Hull { get; }
            [Name("de", "Hochsee"), Name("ja", "外洋")] bool HighSea { get; }
            [Name("de", "Besatzung"), Name("ja", "乗員")] int Crew { get; }
        }
        /// <summary xml:lang="de">F.</summary><summary xml:lang="ja">F。</summary>
        [Subject, Name("de", "Fähre"), Name("ja", "フェリー")] public class Ferry : IShips
        {
            [Cites<Shipbuilding>("Kap. 2")] public int? Length => 1240;
            public Drive Drive => Drive.Diesel;
            public TimeSpan? Time => TimeSpan.FromMinutes(45);
            public LocalizedText? Hull => new(("de", "Schiffbaustahl"), ("ja", "鋼"));
            public bool HighSea => true;
            public int Crew => 30;
        }
        /// <summary xml:lang="de">P.</summary><summary xml:lang="ja">P。</summary>
        [Subject, Name("de", "Ponton"), Name("ja", "台船")] public class Pontoon : IShips
        {
            public int? Length => 20;
            public Drive Drive => Drive.Steam;
            public TimeSpan? Time => null;
            public LocalizedText? Hull => null;
            public bool HighSea => false;
            public int Crew => 2;
        }
        """;

    [Fact]
    public void A_release_keeps_a_fact_a_line()
    {
        using var model = new ReleasedModel().With(First).Released("1.0", "2026-03-01");

        Snapshots.Snapshot.Verify(File.ReadAllText(Path.Combine(model.Site.Folder, "facts", "1.0.json")), "json");
    }

    [Fact]
    public void The_page_tells_what_changed_since_the_last_release()
    {
        using var model = new ReleasedModel().With(First).Released("1.0", "2026-03-01").With(Second);
        var page = model.Site.Built().Page("de/changes/index.html");

        Assert.Equal("Was sich geändert hat", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Verglichen mit 1.0 (1. März 2026).", Text(page.QuerySelector("article .lead, main .lead")!));
        Assert.Equal(
            ["Neue Gegenstände (1): Ponton", "Entfallene Gegenstände (1): Boot", "Neue Kriterien (1): Schiffe: Besatzung", "Entfallene Kriterien (1): Schiffe: Masten"],
            page.QuerySelectorAll("dl.facts > div").Select(line => $"{Text(line.QuerySelector("dt")!)}: {Text(line.QuerySelector("dd")!)}"));
        Assert.Equal("../subjects/pontoon.html", page.QuerySelector("dl.facts a")!.GetAttribute("href"));
        Assert.Equal(
            [
                "Kriterium | 1.0 | Jetzt",
                "Schiffe",
                "Länge | 90 m frühere Quelle: Altes Register | 1240 m 1",
                "Antrieb | Dampf | Diesel",
                "Fahrzeit | Unbekannt | 45 min",
                "Rumpf | Stahl | Schiffbaustahl",
                "Hochsee | ✕ Nein | ✓ Ja",
            ],
            Rows(page));
        Assert.Equal("https://example.org/register", page.QuerySelector("td .remark a")!.GetAttribute("href"));
        Assert.Equal("../comparisons/ships.html#ferry.length", page.QuerySelector("tbody tr:nth-child(2) th a")!.GetAttribute("href"));

        // Only the German text of the hull was changed.
        Assert.Equal(["長さ", "動力", "所要時間", "外洋"], Rows(model.Site.Page("ja/changes/index.html")).Skip(2).Select(row => row.Split(" | ")[0]));
    }

    [Fact]
    public void A_category_is_no_subject_that_the_first_release_had()
    {
        const string Category = "\n[Subject, Name(\"de\", \"Schiff\"), Name(\"ja\", \"船舶\")] public abstract class Vessel;";
        using var model = new ReleasedModel().With(First + Category).Released("1.0", "2026-03-01");

        Assert.Equal("Werte: 12; Gegenstände: 2", model.Site.Built().Page("de/changes/index.html").QuerySelector("dl.entries dd p:last-child")!.TextContent);
    }

    [Fact]
    public void A_release_has_a_page_a_line_in_the_list_and_an_entry_in_the_feed()
    {
        using var model = new ReleasedModel().With(First).Released("1.0", "2026-03-01").With(Second).Released("2.0", "2026-06-01").Released("2.1", "2026-06-01");
        var list = model.Site.Built().Page("de/changes/index.html");

        Assert.Contains("Seither hat sich kein Fakt geändert.", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [
                "2.1 1. Juni 2026 | 2.1.html",
                "2.0 1. Juni 2026 Geänderte Werte: 5; Neue Gegenstände: 1; Entfallene Gegenstände: 1; Neue Kriterien: 1; Entfallene Kriterien: 1 | 2.0.html",
                "1.0 1. März 2026 Werte: 12; Gegenstände: 2 | ",
            ],
            list.QuerySelectorAll("dl.entries > div").Select(line => $"{Text(line)} | {line.QuerySelector("a")?.GetAttribute("href")}"));
        Assert.False(model.Site.Has("de/changes/1.0.html"));
        var page = model.Site.Page("de/changes/2.0.html");
        Assert.Equal("Was sich in 2.0 geändert hat", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Länge | 90 m frühere Quelle: Altes Register | 1240 m 1", Rows(page)[2]);
        Assert.Contains("Seither hat sich", model.Site.Page("de/changes/2.1.html").Body!.TextContent, StringComparison.Ordinal);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Equal(
            ["Was sich in 2.0 geändert hat, 2026-06-01T00:00:00Z", "Was sich in 2.1 geändert hat, 2026-06-01T00:00:00Z"],
            XDocument.Parse(model.Site.Text("de/feed.xml")).Descendants(atom + "entry").Select(entry => $"{entry.Element(atom + "title")!.Value}, {entry.Element(atom + "updated")!.Value}"));
    }

    [Fact]
    public void A_subject_tells_its_own_changes()
    {
        using var model = new ReleasedModel().With(First).Released("1.0", "2026-03-01").With(Second).Released("2.0", "2026-06-01").With(Second.Replace("Masts => 1", "", StringComparison.Ordinal).Replace("1240", "1250", StringComparison.Ordinal));
        model.Site.Built();

        Assert.Equal(
            ["Jetzt: Länge | 1240 m 1 | 1250 m 1", "2.0 (1. Juni 2026): Länge | 90 m frühere Quelle: Altes Register | 1240 m 1"],
            model.Site.Page("de/subjects/ferry.html").QuerySelectorAll("details.fold").Select(release => $"{Text(release.QuerySelector("summary")!)}: {Rows(release)[2]}"));
        Assert.Equal("2.0 (1. Juni 2026) Dieser Gegenstand ist neu. Was sich geändert hat: 2.0", Text(model.Site.Page("de/subjects/pontoon.html").QuerySelector("details.fold")!));
    }

    [Fact]
    public void Markdown_JSON_and_the_command_tell_the_same()
    {
        using var model = new ReleasedModel().With(First).Released("1.0", "2026-03-01").With(Second);
        model.Site.Built();

        var (text, problems) = SiteFacts.Compare(model.Site.Options, "1.0", null, isJson: false);
        Assert.Empty(problems);
        Snapshots.Snapshot.Verify($"{model.Site.Text("de/changes/index.md")}\n----\n{model.Site.Text("changes/now.json")}\n----\n{text}", "txt");
        Assert.Equal(model.Site.Text("changes/now.json"), SiteFacts.Compare(model.Site.Options, "1.0", null, isJson: true).Text);
    }

    [Fact]
    public void Values_of_every_kind_read_the_same_from_a_release_as_from_the_model()
    {
        using var model = new ReleasedModel().With("""
            [Flags] public enum Colours { [Name("de", "rot"), Name("ja", "赤")] Red = 1, [Name("de", "grün"), Name("ja", "緑")] Green = 2 }
            /// <summary xml:lang="de">A.</summary><summary xml:lang="ja">A。</summary>
            [Comparison, Name("de", "Alles"), Name("ja", "全部")] public interface IAll
            {
                [Name("de", "a"), Name("ja", "a")] Colours A { get; }
                [Name("de", "b"), Name("ja", "b"), Unit("m")] double B { get; }
                [Name("de", "c"), Name("ja", "c")] decimal C { get; }
                [Name("de", "d"), Name("ja", "d")] double D { get; }
                [Name("de", "e"), Name("ja", "e")] PartialDate E { get; }
                [Name("de", "f"), Name("ja", "f")] Readings? F { get; }
                [Name("de", "g"), Name("ja", "g")] string G { get; }
                [Name("de", "h"), Name("ja", "h")] TimeSpan H { get; }
                [Name("de", "i"), Name("ja", "i")] ulong I { get; }
                [Name("de", "j"), Name("ja", "j")] bool? J { get; }
                [Name("de", "k"), Name("ja", "k")] double K { get; }
            }
            /// <summary xml:lang="de">O.</summary><summary xml:lang="ja">O。</summary>
            [Subject, Name("de", "Eins"), Name("ja", "一")] public class One : IAll
            {
                public Colours A => Colours.Red | Colours.Green;
                public double B => 0.1;
                public decimal C => 1.50m;
                public double D => 1e22;
                public PartialDate E => new(1974, 7);
                public Readings? F => new("ms", new Reading(new LocalizedText(("de", "kalt"), ("ja", "冷")), 1.5, 3), new Reading("x", null, 7, true));
                public string G => "a | \"b\"";
                public TimeSpan H => TimeSpan.FromTicks(1234567);
                public ulong I => 18446744073709551615;
                public bool? J => null;
                public double K => 5e-324;
            }
            """).Released("1.0", "2026-03-01");
        var before = model.Site.Built().Page("de/subjects/one.html").QuerySelectorAll(".answers .value").Select(value => value.TextContent);
        model.With("""
            /// <summary xml:lang="de">A.</summary><summary xml:lang="ja">A。</summary>
            [Comparison, Name("de", "Alles"), Name("ja", "全部")] public interface IAll
            {
                [Name("de", "a"), Name("ja", "a")] string? A { get; }
                [Name("de", "b"), Name("ja", "b")] string? B { get; }
                [Name("de", "c"), Name("ja", "c")] string? C { get; }
                [Name("de", "d"), Name("ja", "d")] string? D { get; }
                [Name("de", "e"), Name("ja", "e")] string? E { get; }
                [Name("de", "f"), Name("ja", "f")] string? F { get; }
                [Name("de", "g"), Name("ja", "g")] string? G { get; }
                [Name("de", "h"), Name("ja", "h")] string? H { get; }
                [Name("de", "i"), Name("ja", "i")] string? I { get; }
                [Name("de", "j"), Name("ja", "j")] string? J { get; }
                [Name("de", "k"), Name("ja", "k")] string? K { get; }
            }
            /// <summary xml:lang="de">O.</summary><summary xml:lang="ja">O。</summary>
            [Subject, Name("de", "Eins"), Name("ja", "一")] public class One : IAll
            {
                public string? A => "-";
                public string? B => "-";
                public string? C => "-";
                public string? D => "-";
                public string? E => "-";
                public string? F => "-";
                public string? G => "-";
                public string? H => "-";
                public string? I => "-";
                public string? J => "-";
                public string? K => "-";
            }
            """);

        Assert.Equal(before, model.Site.Built().Page("de/changes/index.html").QuerySelectorAll("td:nth-child(2) .value").Select(value => value.TextContent));
    }

    [Fact]
    public void A_thing_that_says_where_it_was_is_the_one_that_was_there()
    {
        using var model = new ReleasedModel().With(First).Released("1.0", "2026-03-01")
            .With(First.Replace("public class Boat", "public class Sailboat", StringComparison.Ordinal).Replace("[Subject, Name(\"de\", \"Boot\")", "[Subject, Alias(\"subjects/boat\"), Name(\"de\", \"Segelboot\")", StringComparison.Ordinal).Replace("=> 5", "=> 6", StringComparison.Ordinal));
        var page = model.Site.Built().Page("de/changes/index.html");

        Assert.Empty(page.QuerySelectorAll("dl.facts"));
        Assert.Equal("Segelboot", page.QuerySelector("h3")!.TextContent);
        Assert.Equal("Länge | 5 m | 6 m", Rows(page)[2]);
    }

    [Theory]
    [InlineData("public class Boat", "public class Sailboat", "Sailboat")]
    [InlineData("[Subject, Name(\"de\", \"Boot\")", "[Subject, Slug(\"dinghy\"), Name(\"de\", \"Boot\")", "Boat")]
    public void A_thing_whose_page_has_moved_is_offered_an_alias(string before, string after, string name)
    {
        using var model = new ReleasedModel().With(First).Released("1.0", "2026-03-01").With(First.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal([$"warning DG2093: The page of '{name}' was 'subjects/boat' in the release '1.0', and nothing leads from there to where it is now. Add [Alias(\"subjects/boat\")]."],
            model.Site.Problems().Select(problem => problem[problem.IndexOf("warning", StringComparison.Ordinal)..]));
        model.With(First.Replace(before, after, StringComparison.Ordinal).Replace("[Subject, Name(\"de\", \"Boot\")", "[Subject, Alias(\"subjects/boat\"), Name(\"de\", \"Boot\")", StringComparison.Ordinal).Replace("[Subject, Slug", "[Subject, Alias(\"subjects/boat\"), Slug", StringComparison.Ordinal));
        model.Site.AssertProblems();
    }

    [Fact]
    public void What_is_gone_for_good_is_offered_nothing()
    {
        using var model = new ReleasedModel().With(First).Released("1.0", "2026-03-01").With(Second);

        model.Site.AssertProblems();
    }

    [Fact]
    public void A_language_more_is_no_change()
    {
        using var model = new ReleasedModel().With(First).Released("1.0", "2026-03-01");
        var file = Path.Combine(model.Site.Folder, "facts", "1.0.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",\"ja\":\"鋼\"", "", StringComparison.Ordinal).Replace(",\"ja\":\"木\"", "", StringComparison.Ordinal).Replace(",\"ja\"]", "]", StringComparison.Ordinal));

        Assert.Contains("その後、変わった事実はありません。", model.Site.Built().Page("ja/changes/index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_releases_has_none_of_it()
    {
        using var model = new ReleasedModel().With(First);
        var files = model.Site.Built().Files();

        Assert.DoesNotContain(files.Keys, file => file.Contains("changes", StringComparison.Ordinal));
        Assert.DoesNotContain("changes", model.Site.Text("de/subjects/ferry.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "facts/1.0.json(1,2): error DG2090: The facts of a release cannot be read: what stands here is none of its form. The file is written by 'docgen baseline' and by nobody else: take it from git as it was.")]
    [InlineData("""
        {"version":1,"date":"2026-13-01",
        """, "facts/1.0.json(1,33): error DG2090: The facts of a release cannot be read: what stands here at '$.date' is none of its form. The file is written by 'docgen baseline' and by nobody else: take it from git as it was.")]
    [InlineData("""
        {"version":2,"date":"2026-03-01","languages":[],"things":[],"criteria":[],"members":[],"facts":[]}
        """, "facts/1.0.json(1,1): error DG2090: The facts of a release cannot be read: it is of version 2, and this tool knows version 1. The file is written by 'docgen baseline' and by nobody else: take it from git as it was.")]
    [InlineData("""
        {"version":1,"date":"2026-03-01","languages":["de"],"things":[
        {"id":"T:A","kind":"subject","name":{"de":"A"}}
        ],"criteria":[{"id":"P:I.B","kind":"duration","name":{"de":"B"}}],"members":[],"facts":[
        {"of":"T:A","criterion":"P:I.B","value":"ein Jahr"}
        ]}
        """, "facts/1.0.json(4,1): error DG2090: The facts of a release cannot be read: the answer of 'T:A' to 'P:I.B' is none of the kind that the criterion has. The file is written by 'docgen baseline' and by nobody else: take it from git as it was.")]
    [InlineData("""
        {"version":1,"date":"2026-03-01","languages":["de"],"things":[],"criteria":[],"members":[],"facts":[
        {"of":"T:A","criterion":"P:I.B","state":"unknown"}
        ]}
        """, "facts/1.0.json(2,1): error DG2090: The facts of a release cannot be read: it names no thing 'T:A'. The file is written by 'docgen baseline' and by nobody else: take it from git as it was.")]
    public void A_file_that_is_none_of_a_release_is_told(string text, string expected)
    {
        using var site = new SiteProject().WithPage("index", "# Start\n").With("facts/1.0.json", text);

        site.AssertProblems(expected);
    }

    [Fact]
    public void A_name_that_cannot_be_an_address_is_told()
    {
        using var site = new SiteProject().WithPage("index", "# Start\n").With("facts/Erste Ausgabe.json", "{}");

        site.AssertProblems("facts/Erste Ausgabe.json: error DG2091: The name of a release is the last part of an address: small letters, digits, '.', '-' and '_', of which the first is a letter or a digit, such as '2026.11' or 'v2'. Rename the file.");
    }

    [Fact]
    public void What_cannot_be_kept_or_compared_is_told()
    {
        using var model = new ReleasedModel().With(First).Released("1.0", "2026-03-01");
        var site = model.Site.Options with { Date = "2026-03-01" };

        string Kept(SiteOptions options, string name) => SiteFacts.Keep(options, name).Problems.Single().ToString();
        Assert.EndsWith("1.0.json: error DG2095: The facts of '1.0' are kept already, and a release stays as it was. Choose another name; or delete the file where it is not published yet.", Kept(site, "1.0"), StringComparison.Ordinal);
        Assert.Equal("docgen: error DG2091: 'now' is the name of the page that tells what changed since the last release.", Kept(site, "now"));
        Assert.Equal("docgen: error DG2094: '1.3.2026' is no day. Write one such as '2026-11-30' in --date or DocGenBuildDate.", Kept(site with { Date = "1.3.2026" }, "2.0"));
        Assert.Equal("docgen: error DG2095: There is no release '1.1'. Did you mean '1.0'?", SiteFacts.Compare(site, "1.1", null, isJson: false).Problems.Single().ToString());
        using var prose = new SiteProject().WithPage("index", "# Start\n");
        Assert.Equal("docgen: error DG2095: The site has no facts to keep or to compare: it has no model. Name the project's folder or file with --project.", Kept(prose.Options with { Date = "2026-03-01" }, "1.0"));
    }

    private static IReadOnlyList<string> Rows(IParentNode page) =>
        [.. page.QuerySelectorAll(".pair-matrix tr").Select(row => string.Join(" | ", row.Children.Select(Text)))];

    private static string Text(IElement element) =>
        string.Join(' ', element.GetDescendants().OfType<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
