namespace Virtualization;

/// <summary xml:lang="ko">하이퍼바이저의 다른 이름이자, 그 가운데 VM마다 따로 있는 부분을 가리키는 말(VMM).</summary>
/// <summary xml:lang="en">Another name for the hypervisor, or for the part of it that is separate for each VM (VMM).</summary>
/// <remarks xml:lang="ko">
/// 여기서 모니터는 지켜본다는 뜻을 넘어, 민감한 동작을 가로채 처리한다는 뜻입니다. 요즘은 커널에 있는 부분을 <see cref="Hypervisor"/>, VM별 사용자 공간 프로세스를 VMM으로 구분하기도 합니다. VMM을 가상 머신 매니저로
/// 풀기도 하지만, 이 말은 관리 도구의 이름이기도 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// “Monitor” here means more than watching: it means intercepting sensitive operations and handling them. Today, the part in the kernel is
/// sometimes called the <see cref="Hypervisor">hypervisor</see>, and the per-VM process in user space the VMM. VMM is also read as virtual
/// machine manager, but that is the name of management tools as well.
/// </remarks>
[Term, Name("ko", "가상 머신 모니터"), Name("en", "Virtual machine monitor")]
[Cites<FirecrackerReadme>]
[Cites<FormalRequirements>]
[Cites<KataVirtualization>]
[Cites<EsxiArchitecture>]
public sealed class VirtualMachineMonitor;
