namespace Virtualization;

/// <summary xml:lang="ko">물리 자원을 나누어 <see cref="VirtualMachine"/>을(를) 만들고 실행하는 소프트웨어 층.</summary>
/// <summary xml:lang="en">
/// The software layer that divides physical resources and creates and runs <see cref="VirtualMachine">virtual machines</see>.
/// </summary>
/// <remarks xml:lang="ko">
/// 게스트의 명령은 대부분 CPU에서 그대로 실행됩니다. 하이퍼바이저는 주로 시스템 전체에 영향을 주는 민감한 동작을 가로챕니다.
/// 프로그램 하나가 아니라 여러 모듈의 묶음일 수 있고, 메인프레임에서는 펌웨어가 이 일을 하기도 합니다.
/// <see cref="VirtualMachineMonitor"/>과(와) 같은 뜻으로도 쓰지만, 이 사이트는 모든 VM이 함께 쓰는 층만 하이퍼바이저라고 부릅니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Most of a guest’s instructions run directly on the CPU; the hypervisor intercepts mainly sensitive operations that affect the whole
/// system. It may be a set of modules rather than a single program, and on mainframes, firmware can do its work. The word is also used as a
/// synonym for <see cref="VirtualMachineMonitor">virtual machine monitor</see>; this site uses it only for the layer that all VMs share.
/// </remarks>
[Layer(Color = LayerColor.Indigo), Name("ko", "하이퍼바이저"), Name("en", "Hypervisor")]
[Cites<ServerHypervisorSecurity>]
[Cites<FormalRequirements>]
public class Hypervisor : IHypervisorLayer;
