namespace Virtualization;

/// <summary xml:lang="ko">컨테이너를 다루는 방식은 그대로 두고, 컨테이너나 파드마다 VM이나 전용 커널로 격리하는 방식.</summary>
/// <summary xml:lang="en">Keeps the way of working with containers, and isolates each container or pod by a VM or a kernel of its own.</summary>
[Subject(Order = 85), Name("ko", "샌드박스 컨테이너"), Name("en", "Sandboxed containers")]
public abstract class SandboxedContainer : SharedServer;
