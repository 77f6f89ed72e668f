namespace Virtualization;

/// <summary xml:lang="ko">VM 하나의 VMM과 가상 장치가 들어 있는 호스트 프로세스.</summary>
/// <summary xml:lang="en">The host process that contains one VM’s VMM and virtual devices.</summary>
[Layer, Name("ko", "VirtualBox 프로세스"), Name("en", "VirtualBox process")]
[Slug("virtualbox-process")]
public sealed class VirtualBoxProcess : VirtualMachineProcess;
