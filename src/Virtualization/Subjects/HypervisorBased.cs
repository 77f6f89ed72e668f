namespace Virtualization;

/// <summary xml:lang="ko">
/// <see cref="Hypervisor"/>이(가) 하드웨어를 나누어 <see cref="VirtualMachine"/>마다 운영체제를 따로 실행하는 방식.
/// </summary>
/// <summary xml:lang="en">
/// A <see cref="Hypervisor">hypervisor</see> divides the hardware, and each <see cref="VirtualMachine">virtual machine</see> runs an
/// operating system of its own.
/// </summary>
/// <remarks xml:lang="ko">
/// <para>CPU와 메모리, 저장 장치, 네트워크, 인터럽트를 추상화하지만 게스트의 명령은 대부분 CPU에서 그대로 실행됩니다.</para>
/// <para>층이 하나 더 있다고 해서 그만큼 느려지지는 않습니다. 하드웨어 지원이 있으면 계산 성능은 물리 서버에 가깝고, 차이는
/// <see cref="VmExit"/>과(와) I/O 경로, 스케줄링에서 생깁니다.</para>
/// <para><see cref="Type1"/>과(와) <see cref="Type2"/>(으)로 나누는 것은 교과서의 관례로, Goldberg(1972년)에게서 온 것으로 봅니다. 지금의
/// 시스템 가운데에는 둘 중 어느 쪽이라고 하기 어려운 것이 많아서, 이 사이트는 커널이 곧 하이퍼바이저인 것을 따로 두었습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>CPU, memory, storage, network and interrupts are abstracted, yet most of a guest’s instructions run on the CPU as they are.</para>
/// <para>One more layer does not make a VM proportionally slower. With hardware assistance, computation runs at close to the speed of a
/// physical server; the differences come from <see cref="VmExit">VM exits</see>, the I/O path and scheduling.</para>
/// <para>The division into <see cref="Type1">Type 1</see> and <see cref="Type2">Type 2</see> is a textbook convention, credited to Goldberg
/// (1972). Many of today’s systems fit neither, so this site treats those whose kernel is the hypervisor separately.</para>
/// </remarks>
[Subject(Order = 30), Name("ko", "하이퍼바이저 기반 가상화"), Name("en", "Hypervisor-based virtualization")]
[Cites<ServerHypervisorSecurity>, Cites<FormalRequirements>, Cites<UpdatedPerformanceComparison>, Cites<SoftwareAndHardwareTechniques>]
[Cites<ModernOperatingSystemsBook>, Cites<TypesOnKvmList>, Cites<MythOfTypes>]
public abstract class HypervisorBased : SharedServer;
