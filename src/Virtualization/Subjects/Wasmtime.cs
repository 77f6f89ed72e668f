namespace Virtualization;

/// <summary xml:lang="ko"><see cref="WebAssembly"/> 모듈을 격리해 실행하는 Bytecode Alliance의 런타임.</summary>
/// <summary xml:lang="en">The Bytecode Alliance’s runtime, which runs <see cref="WebAssembly"/> modules in isolation.</summary>
/// <remarks xml:lang="ko">
/// <para>명령줄에서 쓰거나 다른 프로그램에 라이브러리로 넣어 씁니다. 모듈은 특정 CPU의 명령이 아닌 바이트코드여서, 런타임이 호스트 CPU의 명령으로
/// 컴파일하거나 인터프리터로 실행합니다.</para>
/// <para>소프트웨어로 격리합니다. 모듈은 경계를 벗어날 수 없는 자기 메모리 안에서만 실행되고, 시스템 호출을 직접 하지 못하며, 연결된 import만 부를 수
/// 있습니다.</para>
/// <para>흔히 VM이라고 부르지만 하이퍼바이저의 VM과는 다릅니다. 커널도 가상 장치도 없고, 여러 인스턴스가 프로세스 하나에 들어갈 수 있습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It is used from the command line or as a library inside another program. Modules are bytecode and tied to no particular CPU; the
/// runtime compiles them for the host’s or interprets them.</para>
/// <para>Isolation is done in software: a module runs inside its own memory, whose bounds are enforced, makes no system calls itself and reaches only
/// the imports that it was given.</para>
/// <para>It is often called a VM, but not in the sense of a hypervisor: there is no kernel and there are no virtual devices, and one
/// process can hold many instances.</para>
/// </remarks>
[Subject(Order = 96), Name("ko", "Wasmtime"), Name("en", "Wasmtime")]
[Stack(typeof(Hardware), typeof(HostKernel), typeof(WasmRuntime), Boundary = typeof(WasmRuntime))]
[Lane<Host>(typeof(HostUserSpace), On = typeof(HostKernel))]
[Lane<WebAssembly>(typeof(WasmModule), Repeats = true)]
[Versus<DockerEngine>]
[Cites<WasmtimeSecurity>, Cites<WasmtimeReadme>, Cites<WasmtimeIntroduction>("opening paragraphs")]
[Cites<WasmtimePlatformSupport>("OS support; no_std")]
public sealed class Wasmtime : WebAssemblyBased, ISystem
{
    [Cites<WasmtimePlatformSupport>("OS support; no_std")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "호스트 OS"), ("en", "The host OS"));

    [Cites<WasmtimeReadme>, Cites<WasmtimeIntroduction>("opening paragraphs")]
    public SystemCategory Category => SystemCategory.WasmRuntime;

    [NotApplicable]
    [Cites<WasmtimeIntroduction>("opening paragraphs")]
    public HypervisorKind? HypervisorKind => null;

    /// <remarks xml:lang="ko">운영체제 없이 쓰는 no_std 빌드도 있으며, 기능의 일부와 미리 컴파일한 모듈만 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">no_std builds do without one, with a subset of the features and precompiled modules only.</remarks>
    [Cites<WasmtimePlatformSupport>("OS support; no_std")]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    [Cites<WasmtimeSecurity>]
    public KernelOwnership Kernel => KernelOwnership.None;

    /// <remarks xml:lang="ko">벗어날 수 없는 메모리의 경계, 타입을 검사하는 호출, 허락한 것만 주는 import로 이루어집니다.</remarks>
    /// <remarks xml:lang="en">It consists of enforced bounds of memory, typed calls, and imports that grant only what is allowed.</remarks>
    [Cites<WasmtimeSecurity>("WebAssembly Core; Spectre")]
    public LocalizedText Mechanism => new LocalizedText(("ko", "소프트웨어 샌드박스"), ("en", "A software sandbox"));

    [Cites<WasmtimeSecurity>, Cites<WasmtimePlatformSupport>("Compiler Support; Interpreter support")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<WasmtimePlatformSupport>("Compiler Support; Interpreter support")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "바이트코드를 컴파일하거나 해석"), ("en", "Bytecode, compiled or interpreted"));

    /// <remarks xml:lang="ko">import가 100개인 빈 모듈의 인스턴스를 만드는 시간이며, 컴파일하는 시간은 빠져 있습니다. 프로젝트가 커밋에 적은 값으로 장비는 밝히지 않았습니다.</remarks>
    /// <remarks xml:lang="en">
    /// For instantiating an empty module with 100 imports, compilation not included. The project states it in a commit, without naming the
    /// machine.
    /// </remarks>
    [Cites<WasmtimeInstantiationCommit>("commit message")]
    public LocalizedText? StartTime => new LocalizedText(("ko", "빈 모듈의 인스턴스 만들기: 약 6µs(프로젝트 수치, 2022년)"), ("en", "Instantiating an empty module: about 6 µs (project figure, 2022)"));

    /// <remarks xml:lang="ko">
    /// 측정값이 아니라 설계의 기본값으로, 선언한 메모리가 표준 크기의 1페이지일 때 처음에 쓸 수 있게 되는 크기입니다. 64비트에서는 기본으로 메모리마다 주소 공간
    /// 4GiB와 그 앞뒤의 보호 영역을 예약하지만, 예약한 주소 공간은 RAM이 아닙니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Not a measurement but the default of the design: what is accessible at first of a memory declared as one page of the standard size.
    /// On 64-bit systems 4 GiB of address space and guard regions around it are reserved for each memory by default; that is not RAM.
    /// </remarks>
    [Cites<WasmtimeArchitecture>("linear memory reservation scenarios")]
    [Cites<WasmtimeConfiguration>("memory_reservation, memory_guard_size")]
    public LocalizedText? MemoryOverhead => new LocalizedText(("ko", "인스턴스의 메모리: 페이지당 64KiB(설계값)"), ("en", "The instance’s memory: 64 KiB per page (by design)"));

    public LocalizedText? ImageSize => new LocalizedText(
        ("ko", "KB~MB 단위(이 사이트의 어림)"), ("en", "Kilobytes to megabytes (this site’s estimate)"));

    [Cites<WasmtimeReadme>("features"), Cites<WasmtimeInstantiationGuide>("pooling allocator")]
    public LocalizedText? Density => new LocalizedText(("ko", "높음(프로젝트의 설계 목표)"), ("en", "High (a design goal of the project)"));

    [Cites<WasmtimeMigrationIssue>("an open request")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">
    /// 실행 중인 상태를 저장하는 기능은 없습니다. 같은 저장소에 있는 Wizer가 빌드할 때 초기화를 끝낸 상태를 새 모듈로 저장할 수는 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// There is no feature that keeps the running state. Wizer, in the same repository, can write the state after initialization into a new module at build
    /// time.
    /// </remarks>
    [Cites<WizerReadme>("About"), Cites<WasmtimeMigrationIssue>("an open request")]
    public SnapshotSupport? Snapshots => SnapshotSupport.NotSupported;

    /// <remarks xml:lang="ko">Wasm으로 컴파일한 Wasmtime은 모듈을 컴파일할 수는 있지만 실행하지는 못합니다.</remarks>
    /// <remarks xml:lang="en">Wasmtime that is itself compiled to Wasm can compile modules, but not run them.</remarks>
    [Cites<WasmtimeSupportTiers>("Tier 3: wasm32-wasip1 and its note")]
    public NestingSupport? Nesting => NestingSupport.NotSupported;

    [Cites<WasmtimePlatformSupport>("OS support; no_std")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">모듈은 WASI 같은 import로 허락받은 기능만 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">A module has only what imports such as WASI grant it.</remarks>
    [Cites<WasmtimeSecurity>, Cites<WasmtimeReadme>]
    public PassthroughSupport? Passthrough => PassthroughSupport.NotSupported;

    /// <remarks xml:lang="ko">
    /// 주로 지원하는 셋입니다. iOS와 Android, illumos, FreeBSD도 시험은 덜 거치지만 지원하고, 표준 라이브러리 없이(no_std) 빌드해 운영체제가 없는 곳에 넣을 수도 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The three that are mainly supported. iOS, Android, illumos and FreeBSD are supported with less testing, and a build without the
    /// standard library (no_std) can be embedded where there is no operating system.
    /// </remarks>
    [Cites<WasmtimeReadme>, Cites<WasmtimePlatformSupport>("OS support; no_std"), Cites<WasmtimeSupportTiers>("targets")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Linux, macOS, Windows"), ("en", "Linux, macOS, Windows"));

    [Cites<WasmtimeReadme>]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Wasm 모듈, 컴포넌트"), ("en", "Wasm modules and components"));

    /// <remarks xml:lang="ko">runwasi는 containerd로 Wasm을 실행하게 하고, Spin과 wasmCloud는 Wasmtime 위에 만든 플랫폼입니다.</remarks>
    /// <remarks xml:lang="en">runwasi lets containerd run Wasm; Spin and wasmCloud are platforms built on Wasmtime.</remarks>
    [Cites<RunwasiReadme>("intro; wasmtime shim example"), Cites<SpinReadme>("What is Spin?")]
    [Cites<WasmcloudRuntimeDocumentation>("wash-runtime embeds Wasmtime")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "runwasi, Spin, wasmCloud 등"), ("en", "runwasi, Spin, wasmCloud and others"));

    /// <remarks xml:lang="ko">runwasi가 Wasm을 담은 OCI 이미지를 내려받아 실행합니다. Wasmtime 자체의 문서에는 OCI 지원이 없습니다.</remarks>
    /// <remarks xml:lang="en">runwasi pulls and runs OCI images that hold Wasm. Wasmtime’s own documentation has no OCI support.</remarks>
    [Cites<RunwasiReadme>("intro; wasmtime shim example"), Cites<RunwasiDemos>("OCI image with Wasm layers")]
    public OciSupport OciSupport => OciSupport.ThroughOthers;

    [Cites<WasmtimeIntroduction>("opening paragraphs"), Cites<SpinReadme>("What is Spin?")]
    [Cites<BytecodeAllianceAnnouncement>("dateline 2019-11-12")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "애플리케이션의 확장 코드, 클라우드·엣지 서비스"), ("en", "Extension code in applications, cloud and edge services"));

    /// <remarks xml:lang="ko">첫 태그인 0.2.0이 2019년 8월에 나왔고, 1.0은 2022년 9월에 나왔습니다.</remarks>
    /// <remarks xml:lang="en">The first tag, 0.2.0, dates from August 2019; 1.0 came in September 2022.</remarks>
    [Cites<WasmtimeReleaseNotes>("tag v0.2.0 is dated 2019-08-20"), Cites<WasmtimeReleaseAnnouncement>]
    public int? FirstRelease => 2019;

    [Cites<WasmtimeManifest>("license field"), Cites<WasmtimeLicense>("LLVM exceptions at the end")]
    public LocalizedText? License => new LocalizedText(
        ("ko", "Apache-2.0 WITH LLVM-exception"), ("en", "Apache-2.0 WITH LLVM-exception"));

    [Cites<WasmtimeSecurity>("Defense-in-depth")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Rust"), ("en", "Rust"));

    /// <remarks xml:lang="ko">Wasm 인스턴스는 런타임이 든 호스트 프로세스의 메모리 안에 있습니다.</remarks>
    /// <remarks xml:lang="en">A Wasm instance lives in the memory of the host process that embeds the runtime.</remarks>
    [Cites<WasmtimeSecurity>]
    public override HostTrust? HostTrust => Virtualization.HostTrust.Trusted;
}
