namespace Virtualization;

[Reference("Wasmtime: security", "https://github.com/bytecodealliance/wasmtime/blob/main/docs/security.md", Author = "Bytecode Alliance")]
public sealed class WasmtimeSecurity;
