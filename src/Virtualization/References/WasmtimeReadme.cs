namespace Virtualization;

[Reference("Wasmtime: README", "https://github.com/bytecodealliance/wasmtime/blob/main/README.md", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeReadme;
