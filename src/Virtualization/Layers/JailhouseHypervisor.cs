namespace Virtualization;

/// <summary xml:lang="ko">이미 부팅한 Linux 아래로 들어가 하드웨어를 <see cref="Cell"/>(으)로 나누는 하이퍼바이저.</summary>
/// <summary xml:lang="en">
/// A hypervisor that slides beneath a Linux that has already booted and divides the hardware into <see cref="Cell">cells</see>.
/// </summary>
/// <remarks xml:lang="ko">스케줄링을 하지 않고, 하드웨어로 나눌 수 없는 최소한의 자원만 소프트웨어로 가상화합니다.</remarks>
/// <remarks xml:lang="en">
/// It does no scheduling and virtualizes in software only what is essential and cannot be partitioned in hardware.
/// </remarks>
[Layer, Name("ko", "Jailhouse 하이퍼바이저"), Name("en", "Jailhouse hypervisor")]
[Cites<JailhouseReadme>("Introduction")]
public sealed class JailhouseHypervisor : Hypervisor;
