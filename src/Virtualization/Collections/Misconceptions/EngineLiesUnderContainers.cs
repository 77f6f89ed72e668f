namespace Virtualization;

/// <summary xml:lang="ko">엔진은 옆에서 관리할 뿐이고, 애플리케이션은 보통 호스트의 커널이 실행하는 프로세스이다.</summary>
/// <summary xml:lang="en">The engine only manages from the side; the application is usually a process that the host’s kernel runs.</summary>
/// <remarks xml:lang="ko">
/// 흔한 그림은 컨테이너 아래에 엔진을 한 층으로 그리지만, <see cref="DockerEngine">Docker Engine</see>이 <see cref="Runc"/>을(를) 거쳐 띄운 프로세스는 그 뒤로 엔진을 거치지 않고
/// <see cref="Virtualization.Kernel"/>을(를) 직접 부릅니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Many diagrams draw the engine as a layer beneath the containers. But once <see cref="DockerEngine">Docker Engine</see> has started a
/// process through <see cref="Runc"/>, that process calls the <see cref="Virtualization.Kernel">kernel</see> directly, without going
/// through the engine.
/// </remarks>
[Record(Order = 14), Name("ko", "Docker Engine은 애플리케이션 아래에 있는 층이다"), Name("en", "Docker Engine is a layer beneath the application")]
[About<DockerEngine>, About<DockerDaemon>, About<ContainerEngine>, About<Runc>]
[Cites<RuncReadme>, Cites<RuntimeSpecification>, Cites<RuncTerminals>("Detached")]
public sealed class EngineLiesUnderContainers : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Containers;
}
