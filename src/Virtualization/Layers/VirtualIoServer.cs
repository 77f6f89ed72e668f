namespace Virtualization;

/// <summary xml:lang="ko">물리 어댑터를 소유하고 다른 파티션에 빌려주는 PowerVM의 파티션(VIOS).</summary>
/// <summary xml:lang="en">The partition of PowerVM that owns physical adapters and lends them to the others (VIOS).</summary>
/// <remarks xml:lang="ko">여러 개를 두어 이중화할 수 있습니다.</remarks>
/// <remarks xml:lang="en">There can be several, for redundancy.</remarks>
[Layer, Name("ko", "Virtual I/O Server"), Name("en", "Virtual I/O Server")]
[Slug("virtual-io-server")]
[Cites<PowerVirtualServerCopy>, Cites<PowerCampusIntroduction>("Virtual I/O Server")]
public sealed class VirtualIoServer : ControlDomain;
