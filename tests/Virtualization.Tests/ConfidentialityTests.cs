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
        Systems.Where(system => ((IIsolation)system.Instance).Kernel == KernelOwnership.Shared && system.Type != typeof(LxcIncus)),
        system => Assert.Equal(HostTrust.Trusted, TrustOf(system)));

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
