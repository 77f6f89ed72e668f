namespace Virtualization;

[Reference("Wasmtime: security", "https://github.com/bytecodealliance/wasmtime/blob/main/docs/security.md", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeSecurity;
