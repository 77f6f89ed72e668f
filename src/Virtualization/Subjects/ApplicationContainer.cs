namespace Virtualization;

/// <summary xml:lang="ko">애플리케이션 하나와 그 라이브러리를 이미지로 묶어 실행하는 컨테이너.</summary>
/// <summary xml:lang="en">Containers that run one application with its libraries from an image.</summary>
/// <remarks xml:lang="ko">
/// <para>이미지는 읽기 전용 레이어로 되어 있어 여러 컨테이너가 함께 쓰고, 컨테이너마다 쓰기 레이어 하나가 더해집니다. 이미지가
/// <see cref="OpenContainerInitiative">OCI</see> 형식이나 그와 거의 같은 Docker의 형식이므로, 한 도구로 만든 이미지를 다른 도구로도 실행할 수
/// 있습니다.</para>
/// <para>엔진은 컨테이너의 아래층이 아니라 옆에서 관리하는 프로그램입니다. 컨테이너의 프로세스는 호스트의 커널 위에서 바로
/// 실행됩니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>An image is made of read-only layers, which containers share; each container adds one writable layer. Because images are in
/// the <see cref="OpenContainerInitiative">OCI</see> format or in Docker’s own, which is nearly the same, an image built by one tool can run
/// under another.</para>
/// <para>The engine is not a layer under the containers but a program beside them: a container’s processes run directly on the kernel of
/// the host.</para>
/// </remarks>
[Subject(Order = 71), Name("ko", "애플리케이션 컨테이너"), Name("en", "Application containers")]
[Cites<RuntimeSpecification>, Cites<DockerStorageDrivers>("images and layers; image ls example"), Cites<RuncReadme>]
[Cites<RuncTerminals>("Detached"), Cites<IncusContainersAndMachines>("Application containers vs. system containers")]
[Cites<ImageSpecification>, Cites<ImageMediaTypes>("Compatibility Matrix"), Cites<DockerExporterGuide>("OCI media types")]
public abstract class ApplicationContainer : Container;
