namespace DocGen.Site.Tests.Render;

/// <summary>The letters above the entries of a long list.</summary>
public sealed class InitialTests
{
    [Fact]
    public void A_long_glossary_can_be_entered_by_letter()
    {
        string[] names = ["3D-Druck", "가상 머신", "까닭", "하이퍼바이저", "apfel", "Birne", "Éclair", "(Zange)", ".NET", "あさがお", "ガイド", "カメラ", .. Enumerable.Range(1, 30).Select(index => $"Xylophon {index}")];
        Assert.Equal("0–9#t-0 ㄱ#t-1 ㅎ#t-3 A#t-4 B#t-5 E#t-6 N#t-8 X#t-12 Z#t-7 あ#t-9 か#t-10", Letters(names));
    }

    [Fact]
    public void A_short_glossary_has_no_letters() => Assert.Equal("", Letters(["Apfel", "Birne"]));

    [Fact]
    public void A_list_of_as_many_letters_as_names_has_none() => Assert.Equal("", Letters([.. Enumerable.Range(0, 40).Select(index => ((char)('\u4E00' + index)).ToString())]));

    private static string Letters(IReadOnlyList<string> names)
    {
        using var folder = new SiteProject();
        var model = string.Concat(names.Select((name, index) => $"/// <summary xml:lang=\"de\">x</summary>\n[Term, Name(\"de\", \"{name}\")] public sealed class T{index};\n"));
        using var site = new SiteProject { Model = CompiledModel.Write(folder.Folder, "Terms", model), ModelFolder = folder.Folder }.Built();
        return string.Join(' ', site.Page("de/glossary.html").QuerySelectorAll(".initials a").Select(link => link.TextContent + link.GetAttribute("href")));
    }
}
