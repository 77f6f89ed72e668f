namespace Virtualization;

/// <summary xml:lang="ko">장치를 적게 두어 빨리 시작하고 메모리를 적게 쓰는 VM.</summary>
/// <summary xml:lang="en">A VM with few devices, so that it starts fast and uses little memory.</summary>
/// <remarks xml:lang="ko">
/// VM이라고 늘 느리게 시작하지는 않습니다. Firecracker의 규격은 vCPU 1개와 메모리 128MiB, 최소한의 커널과 파일 시스템을 쓸 때 AWS 베어메탈에서 게스트의 init까지 125ms 이하입니다(프로젝트가 2018년부터, 이 VM에는 2019년부터 두는 상한).
/// </remarks>
/// <remarks xml:lang="en">
/// A VM is not always slow to start: Firecracker’s specification allows at most 125 ms until the guest’s init, with one vCPU, 128 MiB of
/// memory and a minimal kernel and file system, on AWS metal hosts (the project’s limit since 2018, for this VM since 2019).
/// </remarks>
[Term, Name("ko", "마이크로VM"), Name("en", "MicroVM")]
[Slug("microvm")]
[Cites<QemuMicroVmMachine>("description")]
[Cites<FirecrackerDesign>("threat containment; jailer")]
[Cites<FirecrackerReadme>]
[Cites<FirecrackerSpecification>, Cites<FirecrackerSpecificationChange>("item 4")]
public sealed class MicroVm;
