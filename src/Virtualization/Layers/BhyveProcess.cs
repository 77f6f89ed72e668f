namespace Virtualization;

/// <summary xml:lang="ko">VM 하나를 실행하고 그 장치를 제공하는 bhyve 프로세스.</summary>
/// <summary xml:lang="en">The bhyve process that runs one VM and provides its devices.</summary>
[Layer, Name("ko", "bhyve 프로세스"), Name("en", "bhyve process")]
[Cites<BhyveMonitorManual>("DESCRIPTION; HISTORY")]
public sealed class BhyveProcess : VirtualMachineProcess;
