namespace Virtualization;

/// <summary xml:lang="ko">dockerd와 <see cref="Containerd"/>, <see cref="Runc"/>(으)로 이루어진 Docker의 관리 프로그램.</summary>
/// <summary xml:lang="en">Docker’s management programs: dockerd, <see cref="Containerd"/> and <see cref="Runc"/>.</summary>
/// <remarks xml:lang="ko">runc는 컨테이너를 띄운 뒤 빠지므로, 컨테이너는 호스트의 일반 프로세스로 남습니다.</remarks>
/// <remarks xml:lang="en">runc exits once it has started a container, which remains as an ordinary process on the host.</remarks>
[Layer, Name("ko", "Docker 데몬"), Name("en", "Docker daemon")]
[Cites<DockerRuntimesManual>("introduction"), Cites<RuncTerminals>("Detached")]
public sealed class DockerDaemon : ContainerEngine;
