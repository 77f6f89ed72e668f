namespace Virtualization;

/// <summary xml:lang="ko">게스트가 실행되는 Hyper-V의 파티션.</summary>
/// <summary xml:lang="en">A Hyper-V partition in which a guest runs.</summary>
/// <remarks xml:lang="ko">넘겨받은 장치가 아니면 직접 다루지 않고, 대개 <see cref="VmBus"/>을(를) 거쳐 <see cref="RootPartition"/>에 맡깁니다.</remarks>
/// <remarks xml:lang="en">
/// Unless a device is passed through to it, it does not access devices directly but leaves that to the
/// <see cref="RootPartition">root partition</see>, which it mostly reaches over
/// <see cref="VmBus"/>.
/// </remarks>
[Term, Name("ko", "자식 파티션"), Name("en", "Child partition")]
[Cites<HypervisorSpecification>]
[Cites<HyperVArchitecture>("root and child partitions"), Cites<HyperVGpuPlan>("Discrete Device Assignment")]
public sealed class ChildPartition;
