using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DocGen.Documentation.Tests;

/// <summary>What can be set, replaced or called is documented in each language, by the name that it has in the code.</summary>
public sealed partial class ReferenceTests
{
    [Fact]
    public void Every_key_of_the_settings_is_documented() => AssertDocumented("guide/settings", KeysOf("SiteSettingsReader").Concat(KeysOf("CommentsReader")).Concat(KeysOf("FooterReader")).Concat(KeysOf("NavigationReader")).Concat(KeysOf("LinkReader")));

    [Fact]
    public void Every_key_of_a_page_is_documented() => AssertDocumented("guide/prose", KeysOf("FrontMatterReader"));

    [Fact]
    public void Every_property_of_the_build_is_documented() => AssertDocumented("guide/msbuild", Repository.Files("src/DocGen/build", "DocGen.*")
        .SelectMany(file => XDocument.Load(file).Root!.Elements("PropertyGroup").Elements())
        .Select(property => property.Name.LocalName)
        .Where(name => name.StartsWith("DocGen", StringComparison.Ordinal))
        // What the build hands to the compiler and the command line to the build.
        .Except(["DocGenLanguageList", "DocGenSettingsFolder"]));

    [Fact]
    public void Every_option_of_the_command_line_is_documented() => AssertDocumented("guide/command-line", Repository.Files("src/DocGen.Tool", "*.cs")
        .SelectMany(file => Option().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups["name"].Value));

    [Fact]
    public void Every_template_is_documented() => AssertDocumented("guide/templates", Repository.Files("templates", "*.html").Concat(Repository.Files("templates", "*.svg"))
        .Select(file => Path.GetRelativePath(Path.Combine(Repository.Folder, "templates"), file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("assets/", StringComparison.Ordinal)));

    private static void AssertDocumented(string page, IEnumerable<string> names)
    {
        var wanted = names.Distinct().ToList();
        Assert.NotEmpty(wanted);
        Assert.All(Repository.Languages, language =>
        {
            var text = Repository.Page(language, page);
            Assert.Equal([], wanted.FindAll(name => !Regex.IsMatch(text, $@"(?<![\w-]){Regex.Escape(name)}(?![\w-])")));
        });
    }

    private static IEnumerable<string> KeysOf(string reader)
    {
        var keys = Keys().Match(File.ReadAllText(Repository.Files("src/DocGen.Site/Load", reader + ".cs").Single()));
        Assert.True(keys.Success, $"{reader} has no list of keys.");
        return Regex.Matches(keys.Value, "\"([a-z_]+)\"").Select(key => key.Groups[1].Value);
    }

    [GeneratedRegex(@"s_keys = \[[^\]]*\]")]
    private static partial Regex Keys();

    // A hidden option is made by a method of that name.
    [GeneratedRegex("\\bnew(?: Option<[^(]*>)?\\(\"(?<name>--[a-z-]+)\"\\)")]
    private static partial Regex Option();
}
