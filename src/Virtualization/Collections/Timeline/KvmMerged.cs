namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Kvm">KVM</see>이 들어간 Linux 2.6.20이 나왔다. 이때부터 Linux 커널이 하이퍼바이저 역할을 할 수 있다.</summary>
/// <summary xml:lang="en">
/// Linux 2.6.20 was released with <see cref="Kvm">KVM</see>, which lets the Linux kernel act as a hypervisor.
/// </summary>
[Record(Order = 280), Name("ko", "Linux에 포함된 KVM"), Name("en", "KVM becomes part of Linux")]
[About<Kvm>, About<LinuxKernelWithKvm>]
[Cites<KvmFirstSource>]
public sealed class KvmMerged : IEvent
{
    public PartialDate Date => new PartialDate(2007, 2);

    public EventTrack Track => EventTrack.VirtualMachines;
}
