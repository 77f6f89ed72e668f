namespace Virtualization;

/// <summary xml:lang="ko">Linux 배포판에서 커널을 뺀 나머지 전체.</summary>
/// <summary xml:lang="en">An entire Linux distribution except for the kernel.</summary>
/// <remarks xml:lang="ko">
/// init까지 들어 있어 여러 서비스를 실행하는 서버 한 대처럼 쓸 수 있습니다. 커널은 아래층의 것을 함께 씁니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Because it includes an init, it can be used like a machine that runs many services. It shares the kernel of the layer below.
/// </remarks>
[Layer, Name("ko", "배포판 사용자 공간"), Name("en", "Distribution user space")]
[Cites<IncusContainersAndMachines>]
[Cites<IncusInstancesGuide>("system containers and VMs")]
public sealed class DistributionUserSpace : UserSpace;
