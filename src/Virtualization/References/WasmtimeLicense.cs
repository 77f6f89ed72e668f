namespace Virtualization;

[Reference("Wasmtime: license", "https://github.com/bytecodealliance/wasmtime/blob/HEAD/LICENSE", Author = "Bytecode Alliance")]
public sealed class WasmtimeLicense;
