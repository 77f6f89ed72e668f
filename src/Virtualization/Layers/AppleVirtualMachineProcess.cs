namespace Virtualization;

/// <summary xml:lang="ko">Virtualization 프레임워크로 VM 하나를 실행하고 <see cref="Virtio"/> 장치를 제공하는 macOS의 프로세스.</summary>
/// <summary xml:lang="en">
/// The macOS process that runs one VM with the Virtualization framework and provides its <see cref="Virtio"/> devices.
/// </summary>
[Layer, Name("ko", "Apple VM 프로세스"), Name("en", "Apple VM process")]
[Cites<AppleVirtualizationFramework>("availability and overview")]
[Cites<AppleHypervisorFramework>("availability, overview, requirements")]
public sealed class AppleVirtualMachineProcess : VirtualMachineProcess;
