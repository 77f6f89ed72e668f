namespace Virtualization;

/// <summary xml:lang="ko">Windows 컨테이너 하나를 위해 띄우는 최적화된 VM(유틸리티 VM)의 Windows 커널.</summary>
/// <summary xml:lang="en">The Windows kernel of the optimized VM, or utility VM, that is started for a single Windows container.</summary>
[Layer, Name("ko", "유틸리티 VM의 커널"), Name("en", "Utility VM kernel")]
[Cites<WindowsContainerIsolation>("process and Hyper-V isolation")]
public sealed class UtilityVirtualMachine : GuestKernel;
