namespace Virtualization;

/// <summary xml:lang="ko"><see cref="ContainerImage"/>을(를) 보관하고 내려 주는 서버.</summary>
/// <summary xml:lang="en">A server that stores <see cref="ContainerImage">container images</see> and serves them.</summary>
/// <remarks xml:lang="ko">저장소(repository)와 같은 말이 아닙니다. 저장소는 레지스트리 안에 있는 이미지 모음 하나입니다.</remarks>
/// <remarks xml:lang="en">It is not the same as a repository, which is one collection of images within a registry.</remarks>
[Term, Name("ko", "컨테이너 레지스트리"), Name("en", "Container registry")]
[Cites<DistributionSpecification>("definitions: registry, repository")]
public sealed class ContainerRegistry;
