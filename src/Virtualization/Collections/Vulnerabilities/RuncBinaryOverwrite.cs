namespace Virtualization;

/// <summary xml:lang="ko">컨테이너의 root 프로세스가 /proc을 거쳐 호스트의 <see cref="Runc"/> 실행 파일을 덮어쓴다. 사용자가 컨테이너를 시작하거나 그 안에서 명령을 실행해야 일어난다.</summary>
/// <summary xml:lang="en">
/// A root process in a container overwrites the host’s <see cref="Runc"/> binary through /proc. A user has to start the container or run a
/// command in it.
/// </summary>
/// <remarks xml:lang="ko">2019년 2월 11일에 공개되었습니다. <see cref="UserNamespace"/>이(가) 없으면 컨테이너의 root는 호스트의 root와 같은 UID 0입니다.</remarks>
/// <remarks xml:lang="en">
/// It was disclosed on 11 February 2019. Without a <see cref="UserNamespace">user namespace</see>, root in a container has the same UID 0
/// as root on the host.
/// </remarks>
[Record(Order = 1), Name("ko", "runc 실행 파일 덮어쓰기"), Name("en", "runc binary overwrite")]
[About<Runc>, About<Escape>, About<DockerEngine>, About<KubernetesContainers>]
[Cites<RuncEscapeAnatomy>, Cites<RuncVulnerability>]
public sealed class RuncBinaryOverwrite : IVulnerability
{
    public string Identifiers => "CVE-2019-5736";

    public int Year => 2019;

    public LocalizedText Component => new LocalizedText(("ko", "runc"), ("en", "runc"));

    public CrossedBoundary Boundary => CrossedBoundary.ContainerRuntime;

    public LocalizedText Crossing => new LocalizedText(("ko", "컨테이너에서 호스트로"), ("en", "From a container to the host"));

    [Cites<RuncOssSecurityPost>("patch and affected versions"), Cites<RuncSeventhCandidate>, Cites<DockerEngineMilestone>]
    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "2019년 2월 11일의 패치(runc 1.0.0-rc7에 포함), Docker 18.09.2"),
        ("en", "Patch of 11 February 2019, in runc 1.0.0-rc7; Docker 18.09.2"));
}
