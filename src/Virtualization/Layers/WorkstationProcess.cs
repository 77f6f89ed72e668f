namespace Virtualization;

/// <summary xml:lang="ko">VM마다 하나씩 실행되며 호스트 OS를 거쳐 가상 장치를 에뮬레이션하는 VMware의 프로세스.</summary>
/// <summary xml:lang="en">The VMware process that runs once per VM and emulates its virtual devices through the host OS.</summary>
[Layer, Name("ko", "VMX 프로세스"), Name("en", "VMX process")]
[Cites<WorkstationPaper>]
public sealed class WorkstationProcess : VirtualMachineProcess;
