using System.Text.RegularExpressions;

namespace Virtualization.Tests;

/// <summary>Where the sources of the site are.</summary>
public sealed class ReferenceTests
{
    /// <summary>Hosts that are gone, or that lead every old address to one page: what stood there is cited from an archive, or elsewhere.</summary>
    private static readonly string[] s_goneHosts =
    [
        "communities.vmware.com",
        "docs.hp.com",
        "docs.vmware.com",
        "guardicore.com",
        "itknowledgeexchange.techtarget.com",
        "kb.vmware.com",
        "pubs.vmware.com",
        "windowsitpro.com",
    ];

    /// <summary>An address into the files of a repository, on GitHub and on a GitLab of anyone; what follows names a branch, a tag or a commit.</summary>
    private const string IntoFiles =
        @"^https?://(?:github\.com/[^/]+/[^/]+/(?:blob|tree|blame|raw|commits?)|raw\.githubusercontent\.com/[^/]+/[^/]+|[^/]*gitlab[^/]*/.+/-/(?:blob|tree|blame|raw|commits?))/(?<version>.+)$";

    /// <summary>A commit, or the number of a release as the repositories of the sources write it in their tags.</summary>
    private const string Fixed = @"^(?:[0-9a-f]{7,40}|(?:release/)?v?\d+(?:\.\d+)*)(?:[/?#]|$)";

    public static TheoryData<string, bool> Addresses => new()
    {
        { "https://github.com/qemu/qemu/blob/v10.2.0/README.rst", true },
        { "https://github.com/freebsd/freebsd-src/tree/release/15.0.0/usr.sbin/bhyve", true },
        { "https://github.com/qemu/qemu/blob/3ef693a03205217a5def9318b443c8cb6de17217/Changelog", true },
        { "https://github.com/qemu/qemu/commit/3ef693a", true },
        { "https://github.com/opencontainers/runc/releases/tag/v0.0.1", true },
        { "https://github.com/lxc/lxc", true },
        { "https://example.org/blob/main/README.md", true },
        { "https://github.com/qemu/qemu/blob/HEAD/README.rst", false },
        { "https://github.com/qemu/qemu/blob/master/README.rst", false },
        { "https://github.com/qemu/qemu/tree/main", false },
        { "https://github.com/qemu/qemu/commits/main/README.rst", false },
        { "https://raw.githubusercontent.com/qemu/qemu/master/README.rst", false },
        { "https://gitlab.com/qemu-project/qemu/-/blob/master/README.rst", false },
        { "https://gitlab.com/qemu-project/qemu/-/tree/v10.2.0/docs", true },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_branch_is_no_version(string address, bool stays) => Assert.Equal(stays, Stays(address));

    [Fact]
    public void A_file_of_a_repository_is_cited_as_it_was_in_one_version() =>
        Assert.Empty(Catalog.Model.References.Where(reference => !Stays(reference.Address)).Select(reference => $"{reference.Type}: {reference.Address}"));

    [Fact]
    public void No_source_is_on_a_host_that_is_gone() => Assert.Empty(
        from reference in Catalog.Model.References
        let host = new Uri(reference.Address).Host
        where s_goneHosts.Any(gone => host == gone || host.EndsWith($".{gone}", StringComparison.Ordinal))
        select $"{reference.Type}: {reference.Address}");

    private static bool Stays(string address) =>
        Regex.Match(address, IntoFiles) is not { Success: true } into || Regex.IsMatch(into.Groups["version"].Value, Fixed);
}
