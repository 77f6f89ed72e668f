namespace Virtualization;

/// <summary xml:lang="ko">같은 데이터를 함께 쓰다가 누군가 고칠 때에야 그 부분을 복사하는 기법(CoW).</summary>
/// <summary xml:lang="en">Sharing data and copying a part of it only when that part is changed (CoW).</summary>
/// <remarks xml:lang="ko">
/// 메모리에도 파일에도 쓰는 기법입니다. Wasmtime은 모듈의 초기 메모리를 이 방법으로 빠르게 준비합니다. 2016년의 Dirty COW는 Linux 커널이 쓰기 시 복사를 처리하는 과정의 결함이었습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It is used for memory as well as for files. Wasmtime uses it to set up a module’s initial memory quickly. Dirty COW, in 2016, was a flaw
/// in the way the Linux kernel handled it.
/// </remarks>
[Term, Name("ko", "쓰기 시 복사"), Name("en", "Copy-on-write")]
[Cites<WasmtimeInstantiationGuide>]
[Cites<DirtyCowVulnerability>("CNA and ADP")]
public sealed class CopyOnWrite;
