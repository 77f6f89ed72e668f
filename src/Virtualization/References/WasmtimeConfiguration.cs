namespace Virtualization;

[Reference("Wasmtime: configuration", "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/crates/wasmtime/src/config.rs", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeConfiguration;
