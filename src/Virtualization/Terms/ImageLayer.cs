namespace Virtualization;

/// <summary xml:lang="ko">겹쳐 쌓아 <see cref="ContainerImage"/>을(를) 이루는 파일 변경분으로, 여러 이미지가 함께 쓸 수 있다.</summary>
/// <summary xml:lang="en">
/// A set of file changes, stacked with others to form a <see cref="ContainerImage">container image</see>, that several images can share.
/// </summary>
/// <remarks xml:lang="ko">이미지의 레이어는 읽기 전용이고, 컨테이너가 고친 것은 그 위에 놓인 쓰기용 레이어에 남습니다. 그림에서 말하는 층과는 다른 것이어서 레이어라고 씁니다.</remarks>
/// <remarks xml:lang="en">
/// Image layers are read-only; what a container changes goes into a writable layer on top. They are not the layers in the diagrams on this
/// site.
/// </remarks>
[Term, Name("ko", "이미지 레이어"), Name("en", "Image layer")]
[Cites<ImageLayerSpecification>("whole page")]
[Cites<DockerStorageDrivers>("images and layers; image ls example")]
public sealed class ImageLayer;
