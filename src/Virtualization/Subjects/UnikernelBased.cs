namespace Virtualization;

/// <summary xml:lang="ko">애플리케이션과 커널을 합친 <see cref="Unikernel"/>을(를) VM으로 실행하는 방식.</summary>
/// <summary xml:lang="en">Runs <see cref="Unikernel">unikernels</see>, applications linked with their kernel, as VMs.</summary>
/// <remarks xml:lang="ko">
/// <para>애플리케이션을 라이브러리로 된 운영체제와 링크해 이미지 하나로 만들고, 하이퍼바이저 위에서 VM으로 실행합니다. 그 안에는 사용자
/// 공간과 커널의 구분이 없고 주소 공간도 하나입니다.</para>
/// <para>VM의 경계가 인스턴스를 격리하므로, 안에 구분이 없어도 인스턴스끼리는 VM만큼 격리됩니다. 이미지 하나는 기본으로 프로그램
/// 하나만 실행합니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The application and an operating system made of libraries are linked into one image, which a hypervisor runs as a VM. Inside,
/// there is no split between user space and kernel, and only one address space.</para>
/// <para>The VM boundary isolates the instances, so they are as well separated as VMs even though nothing is separated inside. By default
/// an image runs one program.</para>
/// </remarks>
[Subject(Order = 66), Name("ko", "유니커널"), Name("en", "Unikernels")]
[Cites<UnikraftPaper>, Cites<UnikraftVirtualization>("Supported platforms"), Cites<UnikraftMultiprocessPost>("since 0.19.0")]
public abstract class UnikernelBased : HypervisorBased;
