namespace Virtualization;

/// <summary xml:lang="ko">Windows 컨테이너 하나를 위해 띄우는, 자체 Windows 커널이 있는 최적화된 VM.</summary>
/// <summary xml:lang="en">An optimized VM with its own Windows kernel, started for a single Windows container.</summary>
[Layer, Name("ko", "유틸리티 VM"), Name("en", "Utility VM")]
[Cites<WindowsContainerIsolation>("process and Hyper-V isolation")]
public sealed class UtilityVirtualMachine : GuestOs;
