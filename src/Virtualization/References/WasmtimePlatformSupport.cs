namespace Virtualization;

[Reference("Wasmtime: platform support", "https://github.com/bytecodealliance/wasmtime/blob/HEAD/docs/stability-platform-support.md", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimePlatformSupport;
