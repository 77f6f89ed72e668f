namespace Virtualization;

/// <summary xml:lang="ko">꼭 필요한 장치만 두어 빨리 시작하고 메모리를 적게 쓰는 VM.</summary>
/// <summary xml:lang="en">A VM with only the devices that it needs, so that it starts fast and takes little memory.</summary>
[Term, Name("ko", "마이크로VM"), Name("en", "MicroVM")]
[Slug("microvm")]
[Cites<FirecrackerReadme>]
public sealed class MicroVm;
