namespace Virtualization;

/// <summary xml:lang="ko">컨테이너나 게스트 OS가 시작할 때 루트로 삼는 파일 트리(rootfs).</summary>
/// <summary xml:lang="en">The file tree that a container or a guest OS uses as its root when it starts (rootfs).</summary>
/// <remarks xml:lang="ko">컨테이너에서는 대개 <see cref="ContainerImage"/>의 레이어에 쓰기용 레이어를 얹은 것입니다.</remarks>
/// <remarks xml:lang="en">
/// For a container, it usually consists of the layers of a <see cref="ContainerImage">container image</see> with a writable layer on top.
/// </remarks>
[Term, Name("ko", "루트 파일 시스템"), Name("en", "Root file system")]
[Cites<KataArchitecture>]
[Cites<DockerStorageDrivers>("images and layers; image ls example")]
public sealed class RootFileSystem;
