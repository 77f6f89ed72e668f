namespace Virtualization;

/// <summary xml:lang="ko">운영체제의 커널을 함께 쓰면서 서로 격리된 채 실행되는 프로세스 묶음.</summary>
/// <summary xml:lang="en">A group of processes that run isolated from others while sharing the operating system’s kernel.</summary>
/// <remarks xml:lang="ko">
/// <para>애플리케이션과 라이브러리를 묶은 패키지는 <see cref="ContainerImage"/>이고, 컨테이너는 이미지를 실행한 격리된 프로세스입니다.
/// Linux에서는 <see cref="Virtualization.Namespace"/>, <see cref="ControlGroup"/>, <see cref="Capabilities"/>, <see cref="Seccomp"/> 같은 커널의
/// 기능으로 격리합니다.</para>
/// <para>커널을 함께 쓰기 때문에 가볍고, 같은 이유로 커널이 공통의 <see cref="AttackSurface"/>이(가) 됩니다. 커널이 멈추면 모든 컨테이너가
/// 멈춥니다. 컨테이너나 파드마다 VM이나 전용 커널을 두는 방식은 <see cref="SandboxedContainer"/>(으)로 따로 다룹니다.</para>
/// <para>환경을 옮겨도 필요한 파일은 따라가지만 커널 버전, CPU 아키텍처, GPU 드라이버는 따라가지 않습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The package of an application and its libraries is the <see cref="ContainerImage">image</see>; a container is a
/// set of isolated processes that run from it. On Linux the isolation comes from kernel features such as
/// <see cref="Virtualization.Namespace">namespaces</see>, <see cref="ControlGroup">cgroups</see>,
/// <see cref="Capabilities">capabilities</see> and <see cref="Seccomp"/>.</para>
/// <para>Sharing the kernel makes containers light, and makes the kernel an <see cref="AttackSurface">attack surface</see> that they have
/// in common. When the kernel stops, all containers stop. Systems that give each container or pod a VM or a kernel of its own are
/// treated separately, as <see cref="SandboxedContainer">sandboxed containers</see>.</para>
/// <para>The files travel from one environment to another; the kernel’s version, the CPU architecture and GPU drivers do not.</para>
/// </remarks>
[Subject(Order = 70), Name("ko", "컨테이너"), Name("en", "Container")]
[Stack(typeof(Hardware), typeof(HostKernel), Boundary = typeof(HostKernel))]
[Lane<Host>(typeof(HostUserSpace))]
[Lane<ContainerInstance>(typeof(UserSpace), typeof(Application), Repeats = true)]
[Cites<ContainerSecurityGuide>, Cites<RuntimeSpecification>, Cites<ContainersVersusMachines>, Cites<NamespacesManual>, Cites<CgroupsManual>]
[Cites<LibcontainerReadme>("security; capabilities; seccomp"), Cites<DockerMultiPlatform>, Cites<DockerGpuAccess>]
public class Container : SharedServer, IStructure
{
    [Cites<ContainersVersusMachines>]
    public virtual LocalizedText DriverLocation => new LocalizedText(("ko", "호스트의 커널"), ("en", "The kernel of the host"));

    /// <remarks xml:lang="ko">컨테이너의 메모리는 자신을 실행하는 커널이 볼 수 있습니다. 노드 전체를 기밀 VM으로 둘 수는 있지만, 그 안의 컨테이너끼리는 여전히 커널을 함께 씁니다.</remarks>
    /// <remarks xml:lang="en">The kernel that runs a container can see its memory. The whole node can be a confidential VM, but the containers in it still share its kernel.</remarks>
    [Cites<ConfidentialMachineArticle>("CVM capabilities"), Cites<ConfidentialContainersDesign>("node-centric approaches")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.Trusted;
}
