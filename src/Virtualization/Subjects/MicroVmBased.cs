namespace Virtualization;

/// <summary xml:lang="ko">장치를 최소로 줄인 <see cref="MicroVm"/>을(를) 실행하는 방식.</summary>
/// <summary xml:lang="en">Runs <see cref="MicroVm">microVMs</see>: VMs with a minimum of devices.</summary>
[Subject(Order = 65), Name("ko", "마이크로VM"), Name("en", "MicroVMs")]
public abstract class MicroVmBased : HypervisorBased;
