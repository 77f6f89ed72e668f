namespace Virtualization;

[Reference("Wasmtime: license", "https://github.com/bytecodealliance/wasmtime/blob/HEAD/LICENSE", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeLicense;
