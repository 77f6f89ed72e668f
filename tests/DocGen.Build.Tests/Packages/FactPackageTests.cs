using System.Text.RegularExpressions;
using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests.Packages;

/// <summary>A site of facts that two packages bring, built from packed packages alone; and an update that removes, renames and changes some of them.</summary>
[Collection("packages")]
public sealed partial class FactPackageTests(PackedProduct product)
{
    private string Folder => Path.Combine(product.Folder, "사실 꾸러미");

    [Fact]
    public async Task A_site_of_facts_from_packages_tells_what_an_update_takes_away_where_it_is_named()
    {
        Folders.Copy(Path.Combine(Repository.Root, "tests", "PackageSample"), Folder);
        await File.WriteAllTextAsync(At("nuget.config"), "<configuration><packageSources><add key=\"facts\" value=\"feed\" /></packageSources></configuration>");
        Directory.CreateDirectory(At("feed"));
        await PackAsync("Bakery", "1.0.0");
        await PackAsync("Meals", "1.0.0");

        Assert.Contains("0 Warning(s)", (await BuildAsync("1.0.0")).Output);
        Assert.Empty(DeadLinks.In(At("Site/_site")));
        // In the site's languages, the site's own price beside the package's, and where each comes from.
        var sandwich = await File.ReadAllTextAsync(At("Site/_site/ko/subjects/sandwich.md"));
        Assert.Contains("# 샌드위치\n\nMeals 1.0.0 패키지에서 가져옴\n", sandwich);
        Assert.Contains("Meals 1.0.0 기준: 4.5€", sandwich);
        Assert.Contains("Bakery 1.0.0 패키지에서 가져옴", await File.ReadAllTextAsync(At("Site/_site/ko/layers/bread.md")));
        var kept = await File.ReadAllTextAsync(At("Site/facts/packages.lock"));
        Assert.Contains("Bakery 1.0.0\n  T:Bakery.Bread layers/bread\n", kept);
        Assert.Contains("Meals 1.0.0\n  T:Meals.IMeal comparisons/meal Price Serving Weight\n", kept);

        // Nothing has changed, and nothing is done.
        Assert.DoesNotContain("index.html (", (await BuildAsync("1.0.0")).Output);

        // The criterion Weight is removed, Toast is renamed, the price of the sandwich is changed.
        foreach (var file in Directory.GetFiles(At("Update/Meals"))) File.Copy(file, At("Meals/" + Path.GetFileName(file)), overwrite: true);
        await PackAsync("Meals", "2.0.0");
        var update = await BuildAsync("2.0.0");
        Assert.NotEqual(0, update.ExitCode);
        Assert.Equal(
            [
                "Korean.cs(14,17): error DG1103: 'Toast' of Meals 1.0.0 is called 'RoastedBread' in 2.0.0: write that",
                "Korean.cs(8,58): error DG1102: 'IMeal.Weight' was in Meals 1.0.0 and is not in 2.0.0: take out what names it, or stay with 1.0.0",
            ],
            ErrorsOf(update));
        Assert.Contains("Korean.cs(14,17): error CS0246", update.Output);

        // When C# has come after it, prose is next.
        var korean = await File.ReadAllLinesAsync(At("Site/Korean.cs"));
        await File.WriteAllLinesAsync(At("Site/Korean.cs"), korean.Where(line => !line.Contains("Weight")).Select(line => line.Replace("<Toast>", "<RoastedBread>")));
        update = await BuildAsync("2.0.0");
        Assert.NotEqual(0, update.ExitCode);
        const string renamed = "'Toast' of Meals 1.0.0 is called 'RoastedBread' in 2.0.0: write that.";
        const string gone = "'Sandwich.Weight' was in Meals 1.0.0 and is not in 2.0.0: take out what names it, or stay with 1.0.0.";
        Assert.Equal(
            [
                $"index.md(3,49): error DG2014: {renamed}",
                $"index.md(3,60): error DG2014: {renamed}",
                $"index.md(3,70): error DG2015: {renamed}",
                $"index.md(3,73): error DG2015: {renamed}",
                $"index.md(5,11): error DG2015: {gone}",
                $"index.md(5,5): error DG2015: {gone}",
                $"index.md(7,1): error DG2016: {renamed}",
            ],
            ErrorsOf(update));

        // What has only changed is shown.
        foreach (var page in Directory.GetFiles(At("Site/content"), "index.md", SearchOption.AllDirectories))
            await File.WriteAllTextAsync(page, string.Join('\n', (await File.ReadAllTextAsync(page)).Replace("Toast", "RoastedBread").Split('\n').Where(line => !line.Contains("Weight"))));
        Assert.Contains("0 Warning(s)", (await BuildAsync("2.0.0")).Output);
        Assert.Contains("According to Meals 2.0.0: 4.9\u00A0€", await File.ReadAllTextAsync(At("Site/_site/en/subjects/sandwich.md")));
        Assert.Contains("\nMeals 2.0.0\n", await File.ReadAllTextAsync(At("Site/facts/packages.lock")));
    }

    private string At(string path) => Path.Combine(Folder, path);

    private Task PackAsync(string project, string version) =>
        product.RunAsync(Folder, "pack", At(project), "-o", At("feed"), $"-p:Version={version}", $"-p:DocGenVersion={PackedProduct.Version}");

    private Task<CommandResult> BuildAsync(string meals) =>
        product.TryAsync(Folder, "build", At("Site"), $"-p:DocGenVersion={PackedProduct.Version}", $"-p:MealsVersion={meals}");

    // Each once: MSBuild tells them again at the end.
    private static string[] ErrorsOf(CommandResult build) =>
    [
        .. build.Output.Split('\n').Select(line => Error().Match(line.Trim()).Value).Where(error => error.Length > 0).Distinct().Order(StringComparer.Ordinal),
    ];

    // Without the folder, and without the project that MSBuild names behind it.
    [GeneratedRegex(@"[\w.]+\(\d+,\d+\): error DG.*?(?=( \[[^\[]*\])?$)")]
    private static partial Regex Error();
}
