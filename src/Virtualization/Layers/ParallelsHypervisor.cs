namespace Virtualization;

/// <summary xml:lang="ko">Parallels Desktop이 VM을 실행할 때 쓰는, Apple이나 Parallels의 하이퍼바이저.</summary>
/// <summary xml:lang="en">The hypervisor that Parallels Desktop uses to run its VMs: Apple’s or its own.</summary>
/// <remarks xml:lang="ko">Apple 실리콘의 Mac에서는 x86 에뮬레이션(기술 미리보기)도 Apple의 하이퍼바이저 위에서 실행됩니다.</remarks>
/// <remarks xml:lang="en">
/// On Macs with Apple silicon, x86 emulation (a technology preview) also runs on top of Apple’s hypervisor.
/// </remarks>
[Layer, Name("ko", "Apple·Parallels 하이퍼바이저"), Name("en", "Apple or Parallels hypervisor")]
[Cites<ParallelsHypervisorPost>("bullet list")]
[Cites<ParallelsEmulationNews>("limitations list")]
public sealed class ParallelsHypervisor : Hypervisor;
