namespace Virtualization;

[Reference("Wasmtime: license", "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/LICENSE", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeLicense;
