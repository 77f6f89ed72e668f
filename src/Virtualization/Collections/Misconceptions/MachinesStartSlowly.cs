namespace Virtualization;

/// <summary xml:lang="ko">최소 구성의 마이크로VM은 Firecracker의 규격에서 125ms 안에, 연구용 시스템의 유니커널은 몇 ms 만에 시작하기도 한다.</summary>
/// <summary xml:lang="en">
/// A minimal microVM starts within 125 ms by Firecracker’s specification, and unikernels on research systems within a few milliseconds.
/// </summary>
/// <remarks xml:lang="ko">
/// 대개 오래 걸리는 것은 VM 자체가 아니라 펌웨어와 장치, 운영체제 전체를 부팅하는 일입니다. <see cref="Firecracker">Firecracker</see>의 규격은 vCPU 1개와 메모리 128MiB, 최소한의 커널과 파일 시스템으로
/// AWS 베어메탈에서 게스트의 init까지 125ms 이하입니다(프로젝트가 약속하는 상한). 연구용으로 고친 Xen인 LightVM은 아무 일도 하지 않는 <see cref="Unikernel"/>을(를) 2.3ms에 부팅했습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// What takes time is usually not the VM itself but booting firmware, devices and an entire operating system. The specification of
/// <see cref="Firecracker">Firecracker</see> allows at most 125 ms until the guest’s init, with one vCPU, 128 MiB of memory and a minimal
/// kernel and file system, on AWS metal hosts (a limit that the project promises). LightVM, a version of Xen modified for research, booted
/// a <see cref="Unikernel">unikernel</see> that does nothing in 2.3 ms.
/// </remarks>
[Record(Order = 9), Name("ko", "VM은 언제나 시작이 느리다"), Name("en", "VMs are always slow to start")]
[About<Firecracker>, About<MicroVm>, About<Unikraft>, About<Unikernel>, About<VirtualMachine>]
[Cites<FirecrackerSpecification>, Cites<LightVmPaper>, Cites<UnikraftPerformance>]
public sealed class MachinesStartSlowly : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Performance;
}
