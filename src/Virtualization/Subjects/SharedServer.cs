namespace Virtualization;

/// <summary xml:lang="ko">서버 한 대를 여럿이 나눠 쓰는 방식 전체.</summary>
/// <summary xml:lang="en">All the ways in which several users share one server.</summary>
/// <remarks xml:lang="ko">
/// 흔히 하이퍼바이저와 컨테이너의 둘로 나누지만 그 둘이 전부는 아닙니다. 파티셔닝, 에뮬레이션, <see cref="MicroVm"/>, <see cref="ApplicationKernel"/>
/// 같은 방식이 그 옆이나 사이에 있습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The usual split into hypervisors and containers is not the whole of it: partitioning, emulation, <see cref="MicroVm">microVMs</see> and
/// <see cref="ApplicationKernel">application kernels</see> stand beside or between them.
/// </remarks>
[Subject(Order = 0), Name("ko", "서버를 나눠 쓰는 방식"), Name("en", "Ways to share a server")]
public abstract class SharedServer;
