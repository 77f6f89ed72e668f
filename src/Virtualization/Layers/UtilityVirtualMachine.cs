namespace Virtualization;

/// <summary xml:lang="ko">Hyper-V 격리에서 Windows 컨테이너를 실행하려고 띄우는 최적화된 VM(유틸리티 VM)의 Windows 커널.</summary>
/// <summary xml:lang="en">The Windows kernel of the optimized VM, or utility VM, in which a Windows container with Hyper-V isolation runs.</summary>
[Layer, Name("ko", "유틸리티 VM의 커널"), Name("en", "Utility VM kernel")]
[Cites<WindowsContainerIsolation>("process and Hyper-V isolation")]
public sealed class UtilityVirtualMachine : GuestKernel;
