namespace Virtualization;

/// <summary xml:lang="ko">인스턴스의 상태를 저장했다가 되돌릴 수 있는가.</summary>
/// <summary xml:lang="en">Whether the state of an instance can be saved and restored.</summary>
public enum SnapshotSupport
{
    /// <summary xml:lang="ko">파일만이 아니라 실행 중인 상태도 저장한다.</summary>
    /// <summary xml:lang="en">The running state can be saved, not just the files.</summary>
    [Name("ko", "실행 상태까지"), Name("en", "Running state too")]
    RunningState,

    /// <summary xml:lang="ko">디스크나 파일 시스템만 저장한다.</summary>
    /// <summary xml:lang="en">Only disks or file systems can be saved.</summary>
    [Name("ko", "디스크·파일 시스템"), Name("en", "Disks or file systems")]
    Disks,

    /// <summary xml:lang="ko">바뀐 파일을 이미지 레이어로 저장한다.</summary>
    /// <summary xml:lang="en">Changed files can be saved as image layers.</summary>
    [Name("ko", "이미지 레이어"), Name("en", "Image layers")]
    ImageLayers,

    /// <summary xml:lang="ko">파일로 내보낼 수만 있다.</summary>
    /// <summary xml:lang="en">An instance can only be exported to a file.</summary>
    [Name("ko", "내보내기만"), Name("en", "Export only")]
    ExportOnly,

    /// <summary xml:lang="ko">일부 상태나 일부 환경에서만 저장한다.</summary>
    /// <summary xml:lang="en">Only part of the state, or only in some environments.</summary>
    [Name("ko", "부분 지원"), Name("en", "Partial")]
    Partial,

    /// <summary xml:lang="ko">저장할 수 없다.</summary>
    /// <summary xml:lang="en">Nothing can be saved.</summary>
    [Name("ko", "지원하지 않음"), Name("en", "Not supported")]
    NotSupported,
}
