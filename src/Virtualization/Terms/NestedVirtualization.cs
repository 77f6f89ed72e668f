namespace Virtualization;

/// <summary xml:lang="ko">VM 안에서 다시 하이퍼바이저와 VM을 실행하는 것.</summary>
/// <summary xml:lang="en">Running a hypervisor and its VMs inside a VM.</summary>
/// <remarks xml:lang="ko">VM 안에서 보통의 컨테이너만 실행할 때는 필요 없습니다. 컨테이너는 게스트의 커널을 함께 쓰기 때문입니다.</remarks>
/// <remarks xml:lang="en">Running only ordinary containers inside a VM does not require it, since they share the guest’s kernel.</remarks>
[Term, Name("ko", "중첩 가상화"), Name("en", "Nested virtualization")]
[Cites<NestedHypervisorSpecification>]
public sealed class NestedVirtualization;
