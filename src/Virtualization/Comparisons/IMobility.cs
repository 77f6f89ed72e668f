namespace Virtualization;

/// <summary xml:lang="ko">옮기고, 되돌리고, 겹쳐 쓸 수 있는가?</summary>
/// <summary xml:lang="en">Can it move, go back in time, and nest?</summary>
/// <remarks xml:lang="ko">
/// 실행한 채 다른 호스트로 옮기고 PCI 장치를 통째로 넘겨주는 기능은 서버용 하이퍼바이저(<see cref="Esxi"/>, <see cref="Xen"/>,
/// <see cref="HyperV"/>, <see cref="Kvm"/>)에 모여 있습니다. 데스크톱 제품과 컨테이너는 대개 파일이나 이미지를 옮겨 다시 시작합니다.
/// 스냅샷은 VM에서는 대개 실행 상태까지, 컨테이너에서는 대개 파일만 저장합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Moving to another host while running, and handing over whole PCI devices, are mostly features of server hypervisors (<see cref="Esxi"/>,
/// <see cref="Xen"/>, <see cref="HyperV"/>, <see cref="Kvm"/>). Desktop products and containers mostly move files or images and start anew.
/// Snapshots of a VM mostly keep its running state, those of containers mostly files alone.
/// </remarks>
[Comparison(Order = 50), Name("ko", "옮기기와 되돌리기"), Name("en", "Moving and going back")]
[Slug("mobility")]
public interface IMobility
{
    /// <summary xml:lang="ko">실행 중인 인스턴스를 다른 호스트로 옮길 수 있는가.</summary>
    /// <summary xml:lang="en">Whether a running instance can be moved to another host.</summary>
    [Name("ko", "라이브 마이그레이션"), Name("en", "Live migration")]
    LiveMigrationSupport LiveMigration { get; }

    /// <summary xml:lang="ko">인스턴스의 상태를 저장했다가 되돌릴 수 있는가.</summary>
    /// <summary xml:lang="en">Whether the state of an instance can be kept and restored.</summary>
    [Name("ko", "스냅샷"), Name("en", "Snapshots")]
    SnapshotSupport Snapshots { get; }

    /// <summary xml:lang="ko">인스턴스 안에서 다시 가상화할 수 있는가.</summary>
    /// <summary xml:lang="en">Whether one can virtualize again inside an instance.</summary>
    [Name("ko", "중첩"), Name("en", "Nesting")]
    NestingSupport? Nesting { get; }

    /// <summary xml:lang="ko">물리 장치를 인스턴스에 넘겨줄 수 있는가.</summary>
    /// <summary xml:lang="en">Whether a physical device can be handed to an instance.</summary>
    /// <remarks xml:lang="ko">
    /// 넘겨받은 장치가 있으면 다른 기능을 못 쓰게 되기도 합니다. <see cref="Esxi"/>에서는 스냅샷을, <see cref="Proxmox"/>에서는 대개 라이브
    /// 마이그레이션을 쓸 수 없습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A device handed over may rule out other features: snapshots on <see cref="Esxi"/>, normally live migration on <see cref="Proxmox"/>.
    /// </remarks>
    [Name("ko", "장치 패스스루"), Name("en", "Device passthrough")]
    PassthroughSupport? Passthrough { get; }
}
