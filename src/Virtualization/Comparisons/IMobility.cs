namespace Virtualization;

/// <summary xml:lang="ko">옮기고, 되돌리고, 겹쳐 쓸 수 있는가?</summary>
/// <summary xml:lang="en">Can it move, go back in time, and nest?</summary>
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
    [Name("ko", "장치 직접 할당"), Name("en", "Device passthrough")]
    PassthroughSupport? Passthrough { get; }
}
