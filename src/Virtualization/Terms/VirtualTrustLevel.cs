namespace Virtualization;

/// <summary xml:lang="ko">Windows의 하이퍼바이저가 파티션 하나의 안을 나누는 단계로, 단계마다 메모리 접근 권한과 CPU 상태가 따로 있다(VTL).</summary>
/// <summary xml:lang="en">
/// One of the levels (VTL) into which the Windows hypervisor can divide a partition, each with access rights to memory and a CPU state of
/// its own.
/// </summary>
/// <remarks xml:lang="ko">Windows에서 보통의 커널과 프로그램은 VTL 0에, <see cref="SecureKernel"/>은(는) VTL 1에 있습니다. 낮은 단계는 높은 단계의 메모리에 접근하지 못합니다.</remarks>
/// <remarks xml:lang="en">
/// In Windows, the ordinary kernel and programs are at VTL 0, the <see cref="SecureKernel">secure kernel</see> at VTL 1. A lower level
/// cannot access the memory of a higher one.
/// </remarks>
[Term, Name("ko", "가상 신뢰 수준"), Name("en", "Virtual trust level")]
[Cites<VirtualSecureModeSpecification>("Virtual Trust Level"), Cites<AkamaiEnclavesPost>("VTL")]
public sealed class VirtualTrustLevel;
