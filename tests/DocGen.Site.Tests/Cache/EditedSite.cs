namespace DocGen.Site.Tests.Cache;

/// <summary>
/// A site that an author changes step by step, at random but the same for a seed. It is built where the last build is remembered, and each time somewhere
/// else where nothing is.
/// </summary>
internal sealed class EditedSite : IDisposable
{
    private static readonly string[] s_names = ["index", "start", "guide/index", "guide/first", "guide/second", "deep/er/page", "glossary", "subjects/tower"];
    private static readonly string[] s_words = ["stone", "water", "light", "bridge", "tower", "wind", "은(는) 길", "C++", "état"];

    private static readonly DateTime s_past = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Random _random;
    private readonly bool _isSlow;
    private readonly SiteProject _site;
    private readonly List<string> _edits = [];
    private readonly SortedSet<string> _pages = new(StringComparer.Ordinal);
    private readonly string _models;

    public EditedSite(int seed)
    {
        (_random, _isSlow) = (new(seed), seed % 2 == 0);
        _site = new() { Languages = ["de", "ja"] };
        _models = Directory.CreateTempSubdirectory("docgen-model-").FullName;
        if (_random.Next(2) == 0) UseModel();
        foreach (var name in s_names.Take(5)) WritePage(name);
        _site.With("content/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>x</title></svg>\n");
    }

    /// <summary>What was done so far.</summary>
    public string Edits => string.Join(", ", _edits);

    private string Cache => Path.Combine(_site.Folder, "obj", "docgen.cache");

    private string Clean => Path.Combine(_site.Folder, "clean");

    private IReadOnlyList<string> Languages { get; set; } = ["de", "ja"];

    private string? Model { get; set; }

    private string? Address { get; set; }

    // Of the package that the model comes from; null where it comes from none.
    private string? Version { get; set; }

    /// <summary>Makes one change.</summary>
    public void Edit()
    {
        var edits = new (string Name, Action Do)[]
        {
            ("prose", () => Append($"\n{Words(6)}\n")),
            ("prose", () => Append($"\n{Words(6)}\n")),
            ("a link", () => Append($"\n[{Words(1)}]({Relative()})\n")),
            ("a dead link", () => Append("\n[x](nowhere.md)\n")),
            ("a link to an anchor", () => Append($"\n[{Words(1)}]({Relative()}#part)\n")),
            ("a heading", () => Append("\n## Part\n")),
            ("a value", () => Append("\n<fact:Tower.IShape.Height>\n")),
            ("a name", () => Append("\n<xref:Tower> <xref:Book>\n")),
            ("a figure", () => Append("\n![x](stack:Tower)\n")),
            ("a picture", () => Append($"\n![x]({string.Concat(Enumerable.Repeat("../", Existing().Count(c => c == '/') + 1))}picture.svg)\n")),
            ("an included file", () => _site.With("content/_part.md", $"{Words(3)}\n\n## Part\n")),
            ("an included file less", () => Delete("content/_part.md")),
            ("a file to include", () => Append($"\n![x](include:{string.Concat(Enumerable.Repeat("../", Existing().Count(c => c == '/') + 1))}_part.md)\n")),
            ("a title", () => WritePage(Existing())),
            ("a page", () => WritePage(s_names[_random.Next(s_names.Length)])),
            ("a page less", Remove),
            ("a page moved", Move),
            ("front matter", () => Prepend($"---\ntitle: {Words(1)}\norder: {_random.Next(3)}\ndescription: {Words(3)}\n---\n")),
            ("a page of one language", () => _site.With($"content/de/{Existing()}.md", $"# {Words(2)}\n\n{Words(4)}\n")),
            ("translations that are vouched for", () => SiteAcceptance.Run(Options(_site.Output, null), null)),
            ("translations that are vouched for no more", () => Delete("content/translations.lock")),
            ("a section of one language", () => File.AppendAllText(PathOf("de", Existing()), $"\n## {Words(1)}\n\n{Words(2)}\n")),
            ("a file", () => _site.With("content/data.csv", Words(2))),
            ("a file less", () => Delete("content/data.csv")),
            ("the picture", () => _site.With("content/picture.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 {_random.Next(9) + 1}\"><title>x</title></svg>\n")),
            ("the title of the site", () => _site.With("content/site.yaml", $"title: {Words(2)}\n")),
            ("the navigation", () => _site.With("content/site.yaml", $"title: Test\nnavigation:\n- title: {Words(1)}\n  pages: [{Existing()}]\nfooter:\n  text: \"[{Words(1)}](start.md)\"\n")),
            ("a template", () => _site.With("templates/partials/own.html", Words(2)).With("templates/article.html", $"<main><h1>{{{{ page.heading }}}}</h1>{{{{ page.body }}}}<p>{Words(1)}</p></main>\n")),
            ("a template less", () => Delete("templates/article.html")),
            ("a text of the interface", () => _site.With("templates/strings/de.yaml", $"search.label: {Words(1)}\n")),
            ("a file of the theme", () => _site.With("templates/assets/own.js", $"// {Words(1)}\n")),
            ("the model", UseModel),
            ("a release", Release),
            ("a release less", () => Delete("facts/2.json")),
            ("no model", () => Model = null),
            ("a package's version", () => Version = _random.Next(3) is > 0 and var part ? $"1.0.{part}" : null),
            ("a language less", () => Languages = Languages.Count == 2 ? ["de"] : ["de", "ja"]),
            ("the address", () => Address = Address is null ? "https://example.org/" : null),
            ("the same again", () => Rewrite(Existing())),
            ("an older time", () => Touch(DateTime.UnixEpoch.AddDays(_random.Next(9000)))),
            ("the remembered cut short", CutCache),
            ("the remembered of another version", () => { if (File.Exists(Cache)) File.WriteAllText(Cache, "another"); }),
            ("a damaged file of the site", Damage),
            ("nothing", () => { }),
        };
        var (name, edit) = edits[_random.Next(edits.Length)];
        _edits.Add(name);
        edit();
        if (_isSlow) Age();
    }

    // As if the author took their time: what they have written is older than what a build takes for just written, and every change has a time of its own.
    private void Age()
    {
        var time = s_past.AddMinutes(_edits.Count);
        foreach (var folder in (string[])[Path.Combine(_site.Folder, "content"), Path.Combine(_site.Folder, "templates"), Path.Combine(_site.Folder, "facts"), _models])
            foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
                if (File.GetLastWriteTimeUtc(file) > s_past.AddYears(1)) File.SetLastWriteTimeUtc(file, time);
    }

    /// <summary>Builds where the last build is remembered.</summary>
    public SiteBuildResult Build() => SiteBuild.Run(Options(_site.Output, Cache));

    /// <summary>Builds twice, and compares.</summary>
    public void Compare()
    {
        var before = Files(_site.Output);
        var result = Build();
        var clean = SiteBuild.Run(Options(Clean, null));
        Assert.Equal(clean.Problems.Select(problem => problem.ToString()), result.Problems.Select(problem => problem.ToString()));
        var (expected, actual) = (clean.Succeeded ? Files(Clean) : before, Files(_site.Output));
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (path, content) in expected)
            if (!content.AsSpan().SequenceEqual(actual[path])) Assert.Equal(System.Text.Encoding.UTF8.GetString(content), System.Text.Encoding.UTF8.GetString(actual[path]));
        if (Directory.Exists(Clean)) Directory.Delete(Clean, recursive: true);
    }

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(_models, recursive: true);
    }

    private SiteOptions Options(string output, string? cache) => new()
    {
        ProjectFolder = _site.Folder,
        ContentFolder = Path.Combine(_site.Folder, "content"),
        ThemeFolders = [RepositoryFolder.Templates, Path.Combine(_site.Folder, "templates")],
        OutputFolder = output,
        Languages = Languages,
        AssemblyPath = Model,
        Packages = Model is null || Version is null ? [] : [new(new("Model", Version), Model)],
        Address = Address,
        CachePath = cache,
    };

    private static SortedDictionary<string, byte[]> Files(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return files;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) files.Add(Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        return files;
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => s_words[_random.Next(s_words.Length)]));

    private string Existing() => _pages.Count == 0 ? "index" : _pages.ElementAt(_random.Next(_pages.Count));

    private string Relative() => Existing() + ".md";

    private string PathOf(string language, string page) => Path.Combine(_site.Folder, "content", language, page + ".md");

    private void WritePage(string page)
    {
        _pages.Add(page);
        _site.WithPage(page, $"# {Words(2)}\n\n{Words(9)}\n\n## Part\n\n{Words(5)}\n");
    }

    private void Change(string page, Func<string, string> change)
    {
        foreach (var language in _site.Languages)
            if (PathOf(language, page) is var file && File.Exists(file)) File.WriteAllText(file, change(File.ReadAllText(file)));
    }

    private void Append(string text) => Change(Existing(), old => old + text);

    private void Prepend(string text) => Change(Existing(), old => old.StartsWith("---", StringComparison.Ordinal) ? old : text + old);

    private void Rewrite(string page) => Change(page, old => old);

    private void Delete(string path)
    {
        if (Path.Combine(_site.Folder, path) is var file && File.Exists(file)) File.Delete(file);
    }

    private void Remove()
    {
        var page = Existing();
        _pages.Remove(page);
        foreach (var language in _site.Languages) Delete($"content/{language}/{page}.md");
    }

    private void Move()
    {
        var (from, to) = (Existing(), s_names[_random.Next(s_names.Length)]);
        if (!_pages.Remove(from)) return;
        _pages.Add(to);
        foreach (var language in _site.Languages)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(language, to))!);
            if (File.Exists(PathOf(language, from))) File.Move(PathOf(language, from), PathOf(language, to), overwrite: true);
        }
    }

    private void Touch(DateTime time)
    {
        foreach (var language in _site.Languages)
            if (PathOf(language, Existing()) is var file && File.Exists(file)) File.SetLastWriteTimeUtc(file, time);
    }

    private void CutCache()
    {
        if (!File.Exists(Cache)) return;
        var bytes = File.ReadAllBytes(Cache);
        File.WriteAllBytes(Cache, bytes[..Math.Min(bytes.Length, _random.Next(bytes.Length + 40))]);
    }

    private void Damage()
    {
        var files = Files(_site.Output).Keys.Where(file => file != ".docgen").ToList();
        if (files.Count == 0) return;
        var file = Path.Combine(_site.Output, files[_random.Next(files.Count)]);
        if (_random.Next(2) == 0) File.Delete(file);
        else File.WriteAllText(file, Words(3));
    }

    // One of three, of which one may be kept anew; without a model there is nothing to keep.
    private void Release()
    {
        var name = $"{_random.Next(3)}";
        Delete($"facts/{name}.json");
        SiteFacts.Keep(Options(_site.Output, null) with { Date = $"2026-03-0{_random.Next(3) + 1}" }, name);
    }

    // Each model lies in a folder of its own, as what a compiler makes is another file each time.
    private void UseModel()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_models, _edits.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))).FullName;
        var isBook = _random.Next(3) > 0;
        Model = CompiledModel.Write(folder, "Model", $$"""
            namespace Model;

            {{new string('\n', _random.Next(3))}}
            [Layer, Name("de", "{{Words(1)}}"), Name("ja", "床")]
            public sealed class Ground;

            [Comparison, Name("de", "Form"), Name("ja", "形")]
            public interface IShape
            {
                [Name("de", "Höhe"), Name("ja", "高さ"), Unit("m")]
                double? Height { get; }
            }

            /// <summary xml:lang="de">Ein <see cref="Ground"/>.</summary>
            /// <summary xml:lang="ja"><see cref="Ground"/>。</summary>
            [Subject, Name("de", "{{Words(1)}}"), Name("ja", "塔"), Stack(typeof(Ground)){{(isBook ? ", Cites<Book>" : "")}}]
            public class Tower : IShape
            {
                public double? Height => {{_random.Next(3)}};
            }

            {{(_random.Next(2) == 0 ? "" : "[Subject, Name(\"de\", \"Mast\"), Name(\"ja\", \"柱\"), Stack(typeof(Ground))] public class Mast : Tower;")}}

            [Reference("{{Words(1)}}", "https://example.org/book")]
            public sealed class Book;
            """, languages: "de,ja");
    }
}
