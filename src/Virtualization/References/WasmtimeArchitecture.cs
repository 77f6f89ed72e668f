namespace Virtualization;

[Reference("Wasmtime: architecture", "https://github.com/bytecodealliance/wasmtime/blob/HEAD/docs/contributing-architecture.md", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeArchitecture;
