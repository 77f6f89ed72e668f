namespace Virtualization.Tests;

/// <summary>Trust in the host: one rule decides which of the other criteria of confidential computing apply.</summary>
public sealed class ConfidentialityTests
{
    private static readonly string[] s_others =
    [
        nameof(IConfidentiality.MemoryProtection),
        nameof(IConfidentiality.SupportedEnvironments),
        nameof(IConfidentiality.AttestationSupport),
        nameof(IConfidentiality.LostFeatures),
    ];

    /// <summary>Containers whose instances can be VMs as well.</summary>
    private static readonly Type[] s_machinesToo = [typeof(LxcIncus), typeof(Podman)];

    private static IEnumerable<SubjectEntry> Systems => Catalog.Model.Subjects.Where(subject => !subject.IsCategory && subject.Instance is IConfidentiality);

    [Fact]
    public void Where_the_host_is_trusted_nothing_else_applies() => Assert.Empty(
        from system in Systems
        where TrustOf(system) is null or HostTrust.Trusted
        from cell in system.Cells
        where s_others.Contains(cell.PropertyName) && cell.StateOf(cell.GetValue()) != CellState.NotApplicable
        select cell.ToString());

    [Fact]
    public void Where_it_need_not_be_trusted_something_is_said_to_protect_memory() => Assert.Empty(
        from system in Systems
        where TrustOf(system) is not (null or HostTrust.Trusted)
        from cell in system.Cells
        where s_others.Contains(cell.PropertyName)
        where cell.StateOf(cell.GetValue()) == CellState.NotApplicable
            || cell.PropertyName is nameof(IConfidentiality.MemoryProtection) or nameof(IConfidentiality.SupportedEnvironments) && cell.GetValue() is null
        select cell.ToString());

    /// <summary>A container that shares the kernel of its host has to trust that kernel, unless its instances can be VMs.</summary>
    [Fact]
    public void Who_shares_a_kernel_trusts_it() => Assert.All(
        Systems.Where(system => ((IIsolation)system.Instance).Kernel == KernelOwnership.Shared && !s_machinesToo.Contains(system.Type)),
        system => Assert.Equal(HostTrust.Trusted, TrustOf(system)));

    /// <summary>Incus runs VMs beside containers, and Podman runs confidential images in a VM. Neither is the rule, so both are optional, and the note says what is not meant.</summary>
    [Fact]
    public void Who_runs_machines_beside_containers_says_what_containers_trust() => Assert.All(s_machinesToo, type =>
    {
        var system = Catalog.Model.Get<SubjectEntry>(type);
        Assert.Equal(HostTrust.OptionalMode, TrustOf(system));
        var remarks = system.Cells.Single(cell => cell.PropertyName == nameof(IConfidentiality.HostTrust)).Member.Remarks!;
        Assert.True(remarks.TryGet("ko", out var korean) && remarks.TryGet("en", out var english)
            && korean.Any(run => run.Text.Contains("컨테이너는 호스트의 커널을 믿습니다", StringComparison.Ordinal))
            && english.Any(run => run.Text.Contains("containers trust the host’s kernel", StringComparison.Ordinal)));
    });

    /// <summary>That operators are locked out is said by the vendor alone, and every page has to say so.</summary>
    [Fact]
    public void What_the_vendor_says_of_its_operators_is_called_the_vendors() => Assert.All(
        Systems.Where(system => TrustOf(system) == HostTrust.VendorOnly),
        system =>
        {
            var protection = ((IConfidentiality)system.Instance).MemoryProtection!;
            Assert.Contains("제조사", protection["ko"]);
            Assert.Contains("vendor", protection["en"]);
        });

    private static HostTrust? TrustOf(SubjectEntry system) => ((IConfidentiality)system.Instance).HostTrust;
}
