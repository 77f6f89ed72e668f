namespace Virtualization;

/// <summary xml:lang="ko">무엇을, 어디서, 무엇으로 실행하는가?</summary>
/// <summary xml:lang="en">What can it run, where, and with which tools?</summary>
/// <remarks xml:lang="ko">
/// VM은 호스트와 다른 운영체제도 실행하지만, 호스트의 커널을 쓰는 컨테이너는 그 커널이 실행할 수 있는 사용자 공간만 실행합니다. OCI 이미지를 그대로 실행하는 것은
/// 애플리케이션 컨테이너와 샌드박스 컨테이너이고, 하이퍼바이저에서는 대개 다른 도구가 더 필요하거나 실행할 수 없습니다. 명령어 집합까지 가리지 않게 만든 것은
/// <see cref="QemuEmulation"/>과(와) <see cref="Wasmtime"/>입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// VMs can run operating systems other than the host’s; containers on the host’s kernel run only user spaces that this kernel can
/// run. Application containers and sandboxed ones run OCI images as they are, while most hypervisors need another tool on top or do not
/// run them. The systems made not to depend on the instruction set are <see cref="QemuEmulation"/> and <see cref="Wasmtime"/>.
/// </remarks>
[Comparison(Order = 60), Name("ko", "플랫폼과 생태계"), Name("en", "Platforms and ecosystem")]
[Slug("platforms")]
public interface IPlatform
{
    /// <summary xml:lang="ko">어디에 설치할 수 있는가.</summary>
    /// <summary xml:lang="en">Where it can be installed.</summary>
    [Name("ko", "호스트 플랫폼"), Name("en", "Host platforms")]
    LocalizedText HostPlatforms { get; }

    /// <summary xml:lang="ko">인스턴스 안에서 무엇을 실행할 수 있는가.</summary>
    /// <summary xml:lang="en">What can run inside an instance.</summary>
    [Name("ko", "실행할 수 있는 것"), Name("en", "What it can run")]
    LocalizedText GuestPlatforms { get; }

    /// <summary xml:lang="ko">무엇으로 여러 인스턴스를 관리하는가.</summary>
    /// <summary xml:lang="en">What manages many of its instances.</summary>
    [Name("ko", "관리 도구"), Name("en", "Management")]
    LocalizedText Orchestration { get; }

    /// <summary xml:lang="ko"><see cref="OpenContainerInitiative"/> 이미지를 실행할 수 있는가.</summary>
    /// <summary xml:lang="en">Whether it runs images of the <see cref="OpenContainerInitiative"/>.</summary>
    /// <remarks xml:lang="ko">인스턴스에 설치한 운영체제에서 컨테이너 엔진을 실행하는 것은 세지 않았습니다.</remarks>
    /// <remarks xml:lang="en">A container engine run on the operating system inside an instance does not count.</remarks>
    [Name("ko", "OCI 호환"), Name("en", "OCI compatibility")]
    OciSupport OciSupport { get; }

    /// <summary xml:lang="ko">주로 어디에 쓰는가.</summary>
    /// <summary xml:lang="en">What it is mostly used for.</summary>
    [Name("ko", "대표 용도"), Name("en", "Typical use")]
    LocalizedText TypicalUse { get; }
}
