namespace Virtualization;

/// <summary xml:lang="ko">숨은 VM 하나에서 모든 컨테이너를 실행하는 방식.</summary>
/// <summary xml:lang="en">Runs all containers inside one hidden VM.</summary>
[Subject(Order = 80), Name("ko", "VM 하나에 모은 컨테이너"), Name("en", "Containers in one VM")]
public abstract class ContainerInVirtualMachine : Container;
