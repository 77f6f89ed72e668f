namespace Virtualization;

/// <summary xml:lang="ko">Windows에서 하이퍼바이저가 메모리의 접근 권한에 따라 나누는 단계(VTL).</summary>
/// <summary xml:lang="en">One of the levels (VTL) into which the hypervisor divides Windows by access to memory.</summary>
/// <remarks xml:lang="ko">보통의 커널과 프로그램은 VTL 0에, <see cref="SecureKernel"/>은(는) VTL 1에 있습니다. 낮은 단계는 높은 단계의 메모리에 접근하지 못합니다.</remarks>
/// <remarks xml:lang="en">
/// The ordinary kernel and programs are at VTL 0, the <see cref="SecureKernel">secure kernel</see> at VTL 1. A lower level cannot access
/// the memory of a higher one.
/// </remarks>
[Term, Name("ko", "가상 신뢰 수준"), Name("en", "Virtual trust level")]
[Cites<AkamaiEnclavesPost>("VTL")]
public sealed class VirtualTrustLevel;
