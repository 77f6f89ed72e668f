namespace Virtualization;

/// <summary xml:lang="ko">이미지를 관리하고 <see cref="Runc"/> 같은 하위 런타임으로 컨테이너를 실행하는 상위 런타임.</summary>
/// <summary xml:lang="en">
/// A high-level runtime that manages images and runs containers through a low-level one such as <see cref="Runc"/>.
/// </summary>
[Term, Name("ko", "containerd"), Name("en", "containerd")]
[Cites<KataKubernetes>]
public sealed class Containerd;
