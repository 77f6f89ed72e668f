namespace Virtualization;

/// <summary xml:lang="ko">시스템의 분류.</summary>
/// <summary xml:lang="en">The category of a system.</summary>
public enum SystemCategory
{
    /// <summary xml:lang="ko">가상화하지 않는다.</summary>
    /// <summary xml:lang="en">Nothing is virtualized.</summary>
    [Name("ko", "베어메탈"), Name("en", "Bare metal")]
    BareMetal,

    /// <summary xml:lang="ko">하드웨어를 나눈다.</summary>
    /// <summary xml:lang="en">The hardware is divided.</summary>
    [Name("ko", "파티션"), Name("en", "Partition")]
    Partition,

    /// <summary xml:lang="ko">VM을 실행한다.</summary>
    /// <summary xml:lang="en">It runs VMs.</summary>
    [Name("ko", "하이퍼바이저"), Name("en", "Hypervisor")]
    Hypervisor,

    /// <summary xml:lang="ko">다른 시스템을 묶어 관리한다.</summary>
    /// <summary xml:lang="en">It bundles and manages other systems.</summary>
    [Name("ko", "가상화 플랫폼"), Name("en", "Virtualization platform")]
    Platform,

    /// <summary xml:lang="ko">다른 프로그램이 VM을 만들 때 쓴다.</summary>
    /// <summary xml:lang="en">Other programs build VMs with it.</summary>
    [Name("ko", "가상화 프레임워크"), Name("en", "Virtualization framework")]
    Framework,

    /// <summary xml:lang="ko">명령을 모두 번역한다.</summary>
    /// <summary xml:lang="en">It translates every instruction.</summary>
    [Name("ko", "에뮬레이터"), Name("en", "Emulator")]
    Emulator,

    /// <summary xml:lang="ko">장치를 적게 둔 VM을 실행한다.</summary>
    /// <summary xml:lang="en">It runs VMs with few devices.</summary>
    [Name("ko", "마이크로VM"), Name("en", "MicroVM")]
    MicroVm,

    /// <summary xml:lang="ko">이미지를 만들고 내려받아 애플리케이션 컨테이너를 실행한다.</summary>
    /// <summary xml:lang="en">It builds and pulls images and runs application containers from them.</summary>
    [Name("ko", "컨테이너 엔진"), Name("en", "Container engine")]
    ContainerEngine,

    /// <summary xml:lang="ko">애플리케이션 컨테이너를 실행하지만 엔진은 아니다. 오케스트레이터의 런타임이거나 운영체제의 격리 방식이다.</summary>
    /// <summary xml:lang="en">
    /// It runs application containers but is no engine: the runtimes of an orchestrator, or an isolation mode of an operating system.
    /// </summary>
    [Name("ko", "애플리케이션 컨테이너"), Name("en", "Application container")]
    ApplicationContainer,

    /// <summary xml:lang="ko">운영체제의 사용자 공간 전체를 컨테이너로 실행한다.</summary>
    /// <summary xml:lang="en">It runs the whole user space of an operating system as a container.</summary>
    [Name("ko", "시스템 컨테이너"), Name("en", "System container")]
    SystemContainer,

    /// <summary xml:lang="ko">VM 하나에서 여러 컨테이너를 실행한다.</summary>
    /// <summary xml:lang="en">It runs many containers inside one VM.</summary>
    [Name("ko", "VM 속 컨테이너"), Name("en", "Containers in one VM")]
    ContainerInVm,

    /// <summary xml:lang="ko">컨테이너나 파드마다 VM을 둔다.</summary>
    /// <summary xml:lang="en">It gives each container or pod a VM of its own.</summary>
    [Name("ko", "VM 격리 컨테이너"), Name("en", "VM-isolated container")]
    VmIsolatedContainer,

    /// <summary xml:lang="ko">사용자 공간의 커널로 컨테이너를 격리한다.</summary>
    /// <summary xml:lang="en">It isolates containers with a kernel in user space.</summary>
    [Name("ko", "애플리케이션 커널"), Name("en", "Application kernel")]
    ApplicationKernel,

    /// <summary xml:lang="ko">애플리케이션과 커널을 하나로 합친다.</summary>
    /// <summary xml:lang="en">It links the application and its kernel into one program.</summary>
    [Name("ko", "유니커널"), Name("en", "Unikernel")]
    Unikernel,

    /// <summary xml:lang="ko">WebAssembly 모듈을 실행한다.</summary>
    /// <summary xml:lang="en">It runs WebAssembly modules.</summary>
    [Name("ko", "Wasm 런타임"), Name("en", "Wasm runtime")]
    WasmRuntime,
}
