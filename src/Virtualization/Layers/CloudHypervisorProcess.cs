namespace Virtualization;

/// <summary xml:lang="ko">VM 하나를 실행하고 그 장치를 제공하는 Cloud Hypervisor 프로세스.</summary>
/// <summary xml:lang="en">The Cloud Hypervisor process that runs one VM and provides its devices.</summary>
/// <remarks xml:lang="ko">스레드마다 하는 일이 달라서, <see cref="Seccomp"/> 필터도 스레드마다 다릅니다.</remarks>
/// <remarks xml:lang="en">Its threads do different work, so each kind of thread has a <see cref="Seccomp"/> filter of its own.</remarks>
[Layer, Name("ko", "Cloud Hypervisor 프로세스"), Name("en", "Cloud Hypervisor process")]
[Cites<CloudHypervisorSeccomp>("How does it apply to Cloud Hypervisor")]
public sealed class CloudHypervisorProcess : VirtualMachineProcess;
