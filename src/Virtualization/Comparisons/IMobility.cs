namespace Virtualization;

/// <summary xml:lang="ko">옮기고, 되돌리고, 겹쳐 쓸 수 있는가?</summary>
/// <summary xml:lang="en">Can it move, roll back and nest?</summary>
/// <remarks xml:lang="ko">
/// 실행한 채 다른 호스트로 옮기고 PCI 장치를 통째로 넘겨주는 기능은 <see cref="Esxi"/>, <see cref="Xen"/>, <see cref="HyperV"/>,
/// <see cref="Kvm"/> 같은 서버용 하이퍼바이저와 그 위에 만든 것에 주로 있습니다. 데스크톱 제품과 컨테이너는 대개 파일이나 이미지를 옮겨 다시 시작합니다.
/// 스냅샷은 VM에서는 실행 상태까지 담는 것이 많고, 컨테이너에서는 대개 파일만 저장합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Live migration and passthrough of whole PCI devices are mostly features of server hypervisors, such as <see cref="Esxi"/>,
/// <see cref="Xen"/>, <see cref="HyperV"/> and <see cref="Kvm"/>, and of what is built on them. With desktop products and containers you
/// mostly move files or images and start again. VM snapshots often include the running state; container snapshots mostly hold files alone.
/// </remarks>
[Comparison(Order = 50), Name("ko", "옮기기와 되돌리기"), Name("en", "Moving and rolling back")]
[Slug("mobility")]
public interface IMobility
{
    /// <summary xml:lang="ko">실행 중인 인스턴스를 다른 호스트로 옮길 수 있는가.</summary>
    /// <summary xml:lang="en">Whether a running instance can be moved to another host.</summary>
    /// <remarks xml:lang="ko">
    /// 실행 중인 인스턴스를 제품이 스스로 다른 호스트로 옮길 때만 셉니다. 상태를 저장해 복사한 뒤 복원하는 것은 스냅샷에서 다룹니다. 저장소를
    /// 공유하거나 호스트가 비슷해야 한다는 흔한 조건만으로는 제한적이라고 하지 않았습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// It counts only if the product itself moves a running instance to another host. Saving the state, copying it and restoring it belongs
    /// to the snapshots. Usual conditions, such as shared storage or similar hosts, do not make it limited.
    /// </remarks>
    [Name("ko", "라이브 마이그레이션"), Name("en", "Live migration")]
    LiveMigrationSupport? LiveMigration { get; }

    /// <summary xml:lang="ko">인스턴스의 상태를 저장했다가 되돌릴 수 있는가.</summary>
    /// <summary xml:lang="en">Whether the state of an instance can be saved and restored.</summary>
    /// <remarks xml:lang="ko">
    /// 시스템이나 호스트의 파일 시스템이 하는 것을 셉니다. 인스턴스 안의 운영체제가 자기 파일 시스템에서 하는 것은 세지 않습니다. 실험 단계이고
    /// 기본으로 꺼져 있는 기능은 값에 넣지 않고 각주에만 적었습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// What the system or the host’s file system does counts, not what an operating system inside an instance does on its own file systems.
    /// A feature that is experimental and off by default does not count; a note names it.
    /// </remarks>
    [Name("ko", "스냅샷"), Name("en", "Snapshots")]
    SnapshotSupport? Snapshots { get; }

    /// <summary xml:lang="ko">인스턴스 안에 같은 종류의 인스턴스를 둘 수 있는가. VM 안의 VM, 컨테이너 안의 컨테이너를 말한다.</summary>
    /// <summary xml:lang="en">
    /// Whether an instance can hold instances of its own kind: VMs in a VM, containers in a container.
    /// </summary>
    /// <remarks xml:lang="ko">설정을 켜야 한다는 것만으로는 제한적이라고 하지 않았습니다. 특권 컨테이너여야 하면 제한적입니다.</remarks>
    /// <remarks xml:lang="en">Having to switch it on does not make it limited; needing a privileged container does.</remarks>
    [Name("ko", "안에서 중첩"), Name("en", "Nesting inside")]
    NestingSupport? Nesting { get; }

    /// <summary xml:lang="ko">시스템 자체를 VM 안에서 쓸 수 있는가.</summary>
    /// <summary xml:lang="en">Whether the system itself can be used inside a VM.</summary>
    /// <remarks xml:lang="ko">
    /// CPU의 가상화 기능이 필요한 시스템은 대개 바깥 VM이 그 기능을 내줄 때만, 곧 <see cref="NestedVirtualization"/>이(가) 될 때만 쓸 수 있습니다.
    /// <see cref="ConfidentialContainers"/>은(는) 일부 클라우드에서 VM을 노드 안이 아니라 옆에 띄웁니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A system that needs the CPU’s virtualization features can usually be used only where the outer VM exposes them, which is
    /// <see cref="NestedVirtualization">nested virtualization</see>. In certain clouds, <see cref="ConfidentialContainers"/> starts its VM
    /// beside the node and not inside it.
    /// </remarks>
    [Name("ko", "VM 안에서"), Name("en", "Inside a VM")]
    InsideMachineSupport? InsideMachine { get; }

    /// <summary xml:lang="ko">물리 장치를 인스턴스에 넘겨줄 수 있는가.</summary>
    /// <summary xml:lang="en">Whether a physical device can be passed through to an instance.</summary>
    /// <remarks xml:lang="ko">
    /// 넘겨받은 장치가 있으면 다른 기능을 못 쓰게 되기도 합니다. <see cref="Esxi"/>에서는 스냅샷을, <see cref="Proxmox"/>에서는 대개 라이브
    /// 마이그레이션을 쓸 수 없습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A passed-through device can rule out other features: snapshots on <see cref="Esxi"/>, and normally live migration on
    /// <see cref="Proxmox"/>.
    /// </remarks>
    [Name("ko", "장치 패스스루"), Name("en", "Device passthrough")]
    PassthroughSupport? Passthrough { get; }
}
