namespace Virtualization;

/// <summary xml:lang="ko">운영체제 대신 런타임이 모듈을 격리하는 방식.</summary>
/// <summary xml:lang="en">A runtime, not an operating system, isolates the modules.</summary>
/// <remarks xml:lang="ko">
/// <para>프로그램을 특정 CPU의 명령이 아닌 바이트코드로 배포하고, 런타임이 실행하면서 격리합니다. 모듈은 자기 메모리 밖을 읽거나 쓸 수
/// 없고, 시스템 호출도 할 수 없으며, 밖으로는 연결해 준 함수만 부를 수 있습니다.</para>
/// <para>가상 머신이라고도 하지만 하이퍼바이저가 만드는 VM과는 다릅니다. 인스턴스 안에는 커널이 없고, 여러 인스턴스가 런타임 프로세스
/// 하나를 함께 쓸 수 있습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Programs are shipped as bytecode rather than as instructions for a particular CPU, and the runtime isolates them as it runs them.
/// A module can neither reach beyond its own memory nor make system calls; outside itself, it can call only the functions
/// linked to it.</para>
/// <para>It is called a virtual machine too, but not in the sense of a hypervisor: there is no kernel inside an instance, and many instances
/// can share one runtime process.</para>
/// </remarks>
[Subject(Order = 95), Name("ko", "WebAssembly"), Name("en", "WebAssembly")]
[Cites<WasmtimeSecurity>, Cites<WasmtimeReadme>, Cites<WasmtimeIntroduction>("opening paragraphs")]
public abstract class WebAssemblyBased : SharedServer;
