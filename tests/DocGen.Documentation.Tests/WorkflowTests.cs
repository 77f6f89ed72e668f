using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace DocGen.Documentation.Tests;

/// <summary>The workflows of the repository and of the template, and what the guide shows of them.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. Files];

    private static IEnumerable<string> Files => Repository.Files("", "*.yml")
        .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "workflows")
        .Select(file => Path.GetRelativePath(Repository.Folder, file))
        .Order(StringComparer.Ordinal);

    [Fact]
    public void The_repository_is_checked_published_and_packed_and_so_is_a_site() => Assert.Superset(
        new HashSet<string> { "ci.yml", "packages.yml", "pages.yml", "check.yml" },
        Files.Select(file => Path.GetFileName(file)!).ToHashSet());

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_job_may_read_unless_it_says_more_ends_some_time_and_runs_on_a_system_that_stays(string workflow)
    {
        var root = Read(workflow);

        Assert.Equal("contents: read", string.Join(", ", Entries(root["permissions"]).Select(entry => $"{entry.Key}: {entry.Value}")));
        Assert.All(Jobs(root), job =>
        {
            Assert.True(job.Children.ContainsKey("timeout-minutes"));
            Assert.DoesNotContain("latest", job["runs-on"].ToString());
        });
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void An_action_is_named_by_its_commit_with_its_version_behind_it(string workflow)
    {
        var uses = Jobs(Read(workflow)).SelectMany(Steps).Where(step => step.Children.ContainsKey("uses")).Select(step => step["uses"].ToString()).ToList();

        Assert.All(uses, action => Assert.Contains(action, Pinned().Matches(File.ReadAllText(Path.Combine(Repository.Folder, workflow))).Select(match => match.Groups["action"].Value)));
    }

    [Fact]
    public void An_action_has_one_version_in_all_workflows_and_in_the_guide()
    {
        var versions = Files.SelectMany(file => Pinned().Matches(File.ReadAllText(Path.Combine(Repository.Folder, file))))
            .Select(match => (Name: match.Groups["name"].Value, Commit: match.Groups["commit"].Value, Version: match.Groups["version"].Value)).Distinct().ToList();
        Assert.Equal(versions.Select(version => version.Name).Distinct().Count(), versions.Count);

        var shown = Repository.Languages.SelectMany(language => Directory.EnumerateFiles(Repository.Content(language), "*.md", SearchOption.AllDirectories))
            .SelectMany(file => Shown().Matches(File.ReadAllText(file))).Select(match => (match.Groups["name"].Value, match.Groups["version"].Value)).Distinct().ToList();
        Assert.NotEmpty(shown);
        Assert.Subset(versions.Select(version => (version.Name, version.Version)).ToHashSet(), shown.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_job_that_may_write_runs_nothing_of_the_repository(string workflow)
    {
        var writing = Jobs(Read(workflow)).Where(job => job.Children.TryGetValue("permissions", out var permissions) && Entries(permissions).Any(entry => entry.Value.ToString() == "write"));

        Assert.DoesNotContain(writing.SelectMany(Steps), step => step.Children.TryGetValue("uses", out var action) && action.ToString().StartsWith("actions/checkout@", StringComparison.Ordinal));
    }

    // What GitHub puts into a script before the shell reads it may be anybody's text.
    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_script_takes_values_from_its_environment(string workflow) => Assert.All(
        Jobs(Read(workflow)).SelectMany(Steps).Where(step => step.Children.ContainsKey("run")),
        step => Assert.DoesNotContain("${{", step["run"].ToString()));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_checkout_leaves_no_token_behind(string workflow) => Assert.All(
        Jobs(Read(workflow)).SelectMany(Steps).Where(step => step.Children.TryGetValue("uses", out var action) && action.ToString().StartsWith("actions/checkout@", StringComparison.Ordinal)),
        step => Assert.Equal("false", step["with"]["persist-credentials"].ToString()));

    private static YamlMappingNode Read(string workflow)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(Path.Combine(Repository.Folder, workflow));
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    private static IEnumerable<YamlMappingNode> Jobs(YamlMappingNode workflow) => Entries(workflow["jobs"]).Select(job => (YamlMappingNode)job.Value);

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode job) => ((YamlSequenceNode)job["steps"]).Children.Cast<YamlMappingNode>();

    private static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Entries(YamlNode node) => ((YamlMappingNode)node).Children;

    [GeneratedRegex(@"uses: (?<action>(?<name>[\w.-]+/[\w.-]+)@(?<commit>[0-9a-f]{40})) # (?<version>v\d+\.\d+\.\d+)$", RegexOptions.Multiline)]
    private static partial Regex Pinned();

    [GeneratedRegex(@"uses: (?<name>[\w.-]+/[\w.-]+)@(?<version>v[\d.]+)$", RegexOptions.Multiline)]
    private static partial Regex Shown();
}
