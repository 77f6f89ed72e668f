namespace Virtualization;

/// <summary xml:lang="ko"><see cref="ImageLayer"/> 같은 여러 파일 트리를 겹쳐 하나로 보여 주는 Linux의 파일 시스템(오버레이 파일 시스템).</summary>
/// <summary xml:lang="en">
/// A Linux file system that shows several file trees, such as <see cref="ImageLayer">image layers</see>, as one (overlay file system).
/// </summary>
/// <remarks xml:lang="ko">이렇게 겹쳐 보이는 기법을 유니온 마운트(union mount)라고 합니다. Linux의 containerd는 이미지의 레이어를 기본적으로 OverlayFS로 겹칩니다.</remarks>
/// <remarks xml:lang="en">
/// Merging file trees in this way is called a union mount. By default, containerd on Linux uses OverlayFS for image layers.
/// </remarks>
[Term, Name("ko", "OverlayFS"), Name("en", "OverlayFS")]
[Slug("overlayfs")]
[Cites<OverlayGuide>("introduction")]
[Cites<ContainerdSnapshotters>("core snapshotter plugins")]
public sealed class OverlayFileSystem;
