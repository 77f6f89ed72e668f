namespace Virtualization;

/// <summary xml:lang="ko">호스트의 <see cref="Kernel"/>을(를) 함께 쓰는, 격리된 프로세스 묶음.</summary>
/// <summary xml:lang="en">An isolated group of processes that share the host’s <see cref="Kernel">kernel</see>.</summary>
/// <remarks xml:lang="ko">
/// 가벼운 VM이 아닙니다. 자체 커널이 없고, 호스트의 커널이 격리합니다. Kata Containers처럼 컨테이너를 VM 안에 두는 것과, 사용자 공간에 커널을 따로 두는 gVisor는
/// 예외입니다. 실행하기 전의 패키지는 <see cref="ContainerImage"/>입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It is not a lightweight VM: it has no kernel of its own, and the host’s kernel does the isolating. The package it is started from is the
/// <see cref="ContainerImage">container image</see>. Those that are put in a VM, as with Kata Containers, and those of gVisor, which adds
/// a kernel in user space, are exceptions.
/// </remarks>
[Term, Name("ko", "컨테이너"), Name("en", "Container")]
[Slug("container")]
[Cites<ContainerSecurityGuide>]
[Cites<NamespacesManual>]
[Cites<ContainersVersusMachines>]
[Cites<KataArchitecture>]
[Cites<GvisorReadme>]
public sealed class ContainerInstance;
