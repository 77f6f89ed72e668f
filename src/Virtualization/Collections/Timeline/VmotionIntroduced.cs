namespace Virtualization;

/// <summary xml:lang="ko">VMware가 VirtualCenter 1.0과 함께, 실행 중인 VM을 옮기는 <see cref="LiveMigration"/> 기능인 VMotion을 내놓았다.</summary>
/// <summary xml:lang="en">
/// With VirtualCenter 1.0, VMware introduced VMotion, which moved running VMs by <see cref="LiveMigration">live migration</see>.
/// </summary>
[Record(Order = 170), Name("ko", "VMware VMotion"), Name("en", "VMware VMotion")]
[About<Esxi>, About<LiveMigration>]
[Cites<VmwareBriefHistory>("2003 list"), Cites<VmwareControlCenterNote>("first paragraph")]
public sealed class VmotionIntroduced : IEvent
{
    public PartialDate Date => new PartialDate(2003);

    public EventTrack Track => EventTrack.VirtualMachines;
}
