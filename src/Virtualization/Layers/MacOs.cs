namespace Virtualization;

/// <summary xml:lang="ko">VM을 실행하는 API를 다른 프로그램에 제공하는 Apple의 Mac용 운영체제.</summary>
/// <summary xml:lang="en">Apple’s operating system for the Mac, which offers other programs APIs for running VMs.</summary>
/// <remarks xml:lang="ko">
/// Hypervisor.framework는 CPU와 메모리의 가상화를 맡고, Virtualization 프레임워크는 장치까지 갖춘 VM을 만들어 줍니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Hypervisor.framework virtualizes the CPU and memory; the Virtualization framework creates complete VMs, devices included.
/// </remarks>
[Layer, Name("ko", "macOS"), Name("en", "macOS")]
[Slug("macos")]
[Cites<AppleHypervisorFramework>]
[Cites<AppleVirtualizationFramework>]
public sealed class MacOs : HostOs, IHypervisorLayer;
